import { expect, it } from 'vitest'
import * as columns from '../../../packages/lexicon/src/dictionary/slices/columns.ts'
import * as rows from '../../../packages/lexicon/src/dictionary/slices/rows.ts'
import type { PhraseSource } from '../../../packages/lexicon/src/dictionary/slices/slice.ts'
import { keys as coreKeys } from '../../../packages/lexicon/src/generated/plain-words-core.ts'
import { keys as otherKeys } from '../../../packages/lexicon/src/generated/plain-words-rest.ts'

const keysOf = (table: string): string[] => [
  ...new Set(table.split('\n').map((line) => line.slice(0, line.indexOf('\t')))),
  'कखगघ',
]
const unfold = ({ entry, ...rest }: PhraseSource): object => ({ ...rest, entry: entry() })

it.each([
  ['the frequent words', 'fetchCoreWords', coreKeys, 2500],
  ['the other words', 'fetchOtherWords', otherKeys, 15_000],
] as const)('%s are the same in both layouts', async (_, fetch, table, least) => {
  const [disk, network] = await Promise.all([rows[fetch](), columns[fetch]()])
  const keys = keysOf(table)
  expect(keys.length).toBeGreaterThan(least)
  expect(keys.map((key) => disk.find(key))).toEqual(keys.map((key) => network.find(key)))
  const [onDisk, inNetwork] = [disk, network].map((slice) =>
    Array.from(slice.listPhraseSources(), unfold),
  )
  expect(onDisk?.length).toBeGreaterThan(100)
  expect(onDisk).toEqual(inNetwork)
  expect(disk.find(keys[0] as string)[0]).toBe(disk.find(keys[0] as string)[0])
})
