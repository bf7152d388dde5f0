// Draws rows of the dictionary to be read again: node --conditions=source --import tsx tests/bench/samples/draw-rows.ts SEED [COUNT]
import { readdirSync, readFileSync } from 'node:fs'
import { draw } from './random.ts'

const [seed = '1', count = '300'] = process.argv.slice(2)
const folder = new URL('../../../packages/lexicon/data/words/', import.meta.url)
const rows = readdirSync(folder)
  .sort()
  .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n').slice(1))
  .filter((row) => !row.startsWith('#'))
console.log(`# seed ${seed}, ${count} of ${rows.length} rows`)
for (const row of draw(rows, Number(count), Number(seed))) console.log(row)
