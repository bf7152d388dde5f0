import { expect, it } from 'vitest'
import * as network from '../../../packages/lexicon/src/dictionary/slices/columns.ts'
import * as disk from '../../../packages/lexicon/src/dictionary/slices/rows.ts'
import type { PhraseSource } from '../../../packages/lexicon/src/dictionary/slices/slice.ts'
import { keys as coreKeys } from '../../../packages/lexicon/src/generated/plain-words-core.ts'
import { keys as otherKeys } from '../../../packages/lexicon/src/generated/plain-words-rest.ts'

const keysOf = (table: string): string[] => [
  ...new Set(table.split('\n').map((line) => line.slice(0, line.indexOf('\t')))),
  'कखगघ',
]
const unfold = ({ entry, ...rest }: PhraseSource): object => ({ ...rest, entry: entry() })

it.each([
  ['the frequent words', disk.fetchCoreWords, network.fetchCoreWords, coreKeys, 2500],
  ['the other words', disk.fetchOtherWords, network.fetchOtherWords, otherKeys, 15_000],
] as const)('%s are the same in both layouts', async (_, readRows, readColumns, table, least) => {
  const [rows, columns] = await Promise.all([readRows(), readColumns()])
  const keys = keysOf(table)
  expect(keys.length).toBeGreaterThan(least)
  expect(keys.map((key) => rows.find(key))).toEqual(keys.map((key) => columns.find(key)))
  const [onDisk, inNetwork] = [rows, columns].map((slice) =>
    Array.from(slice.listPhraseSources(), unfold),
  )
  expect(onDisk?.length).toBeGreaterThan(100)
  expect(onDisk).toEqual(inNetwork)
  expect(rows.find(keys[0] as string)[0]).toBe(rows.find(keys[0] as string)[0])
})
