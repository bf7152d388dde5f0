import { expect, it } from 'vitest'
import * as network from '../../../packages/lexicon/src/dictionary/slices/columns.ts'
import * as disk from '../../../packages/lexicon/src/dictionary/slices/rows.ts'
import type { PhraseSource } from '../../../packages/lexicon/src/dictionary/slices/slice.ts'
import * as phraseTables from '../../../packages/lexicon/src/generated/plain-phrases.ts'
import * as coreTables from '../../../packages/lexicon/src/generated/plain-words-core.ts'
import * as otherTables from '../../../packages/lexicon/src/generated/plain-words-rest.ts'

const keysOf = (table: string): string[] => [
  ...new Set(table.split('\n').map((line) => line.slice(0, line.indexOf('\t')))),
  'कखगघ',
]
const unfold = ({ entry, ...rest }: PhraseSource): object => ({ ...rest, entry: entry() })

it.each([
  ['the frequent words', disk.fetchCoreWords, network.fetchCoreWords, coreTables, 2500, 300],
  ['the other words', disk.fetchOtherWords, network.fetchOtherWords, otherTables, 15_000, 1000],
  ['the phrases', disk.fetchPhrases, network.fetchPhrases, phraseTables, 1500, 700],
] as const)(
  '%s are the same in both layouts',
  async (_, readRows, readColumns, tables, least, leastFirsts) => {
    const [rows, columns] = await Promise.all([readRows(), readColumns()])
    const keys = keysOf(tables.keys)
    expect(keys.length).toBeGreaterThan(least)
    expect(keys.map((key) => rows.find(key))).toEqual(keys.map((key) => columns.find(key)))
    expect(rows.find(keys[0] as string)[0]).toBe(rows.find(keys[0] as string)[0])
    // A word with which nothing begins in the one must not begin anything in the other either.
    const firsts = [...keysOf(tables.phrases), ...keys.slice(0, 500)]
    expect(firsts.length).toBeGreaterThan(leastFirsts)
    const [onDisk, inNetwork] = [rows, columns].map((slice) =>
      firsts.map((first) => slice.findPhraseSources(first).map(unfold)),
    )
    expect(onDisk?.flat().length).toBeGreaterThan(leastFirsts)
    expect(onDisk).toEqual(inNetwork)
  },
)
