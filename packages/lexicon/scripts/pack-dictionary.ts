import { fold } from '@sahapath/hindi/fold'
import { firstLength } from '../src/dictionary/slices/column-slice.ts'
import { listPhrases } from '../src/dictionary/slices/list-phrases.ts'
import { placeBase } from '../src/dictionary/slices/row-slice.ts'
import { makeEntry, makePhraseSource } from '../src/dictionary/slices/slice.ts'
import type { ClosedRow } from './closed-rows.ts'
import type { NameData } from './name-rows.ts'
import type { PhraseRow } from './phrase-rows.ts'
import type { WordRow } from './word-rows.ts'
import { type KeyedRow, writeTable } from './write-table.ts'

/** Entries of the slice that is loaded first. */
export const coreSize = 3000

/** The dictionary in its slices. */
export interface DictionarySlices {
  core: PackedSlice
  rest: PackedSlice
  phrases: PackedSlice
}

/** A slice in two layouts of the same entries. */
export interface PackedSlice {
  /** For the network: column by column. */
  columns: string
  /** For the disk: rows, and tables of the places by folded spelling and by first word of what is told of several words. */
  plain: { rows: string; keys: string; phrases: string }
}

interface Entry {
  lemma: string
  pos: string
  gender: string
  level: number
  glosses: string[]
  variants: string[]
  patterns: { phrase: string; gloss: string }[]
  tags: string[]
}

/**
 * Writes the dictionary: the closed classes and the most frequent words first, then the rest.
 *
 * @param words Rows of the dictionary.
 * @param closed Rows of the closed classes; those with glosses become entries.
 * @param phrases Multiword expressions, postposition groups included.
 * @returns The slices.
 */
export function packDictionary(
  words: readonly WordRow[],
  closed: readonly ClosedRow[],
  phrases: readonly PhraseRow[],
): DictionarySlices {
  const entries: Entry[] = []
  for (const { lemma, pos, level, glosses } of closed) {
    if (glosses.length === 0) continue
    entries.push({ lemma, pos, level, glosses, gender: '', variants: [], patterns: [], tags: [] })
  }
  const closedCount = entries.length
  // The sort is stable: inside a level the order of the files stays.
  entries.push(...[...words].sort((a, b) => a.level - b.level))
  const core = entries.slice(0, closedCount).concat(entries.slice(closedCount, coreSize))
  const rest = entries.slice(core.length)
  const phraseEntries = phrases.map(({ phrase, pos, level, glosses, tags }) => ({
    lemma: phrase,
    pos,
    level,
    glosses,
    tags,
    gender: '',
    variants: [],
    patterns: [],
  }))
  return {
    core: writeEntries(core),
    rest: writeEntries(rest),
    phrases: writeEntries(phraseEntries),
  }
}

function writeEntries(entries: readonly Entry[]): PackedSlice {
  const sorted = [...entries].sort(
    (a, b) => (a.lemma < b.lemma ? -1 : a.lemma > b.lemma ? 1 : 0) || a.level - b.level,
  )
  const rows = sorted.map((entry) => [
    entry.lemma,
    [entry.pos, entry.gender].filter(Boolean).join(':'),
    String(entry.level),
    entry.glosses.join('; '),
    entry.variants.join(', '),
    entry.patterns.map(({ phrase, gloss }) => `${phrase}: ${gloss}`).join(' | '),
    entry.tags.join(', '),
  ])
  return { columns: writeColumns(rows), plain: writeRows(sorted, rows) }
}

/**
 * Columns compress better than rows, and a citation form is written without the start it shares with the one before:
 * the length of that start is the first unit of its line.
 */
function writeColumns(rows: readonly (readonly string[])[]): string {
  let last = ''
  const lemmas = rows.map(([lemma = '']) => {
    let shared = 0
    while (shared < last.length && last[shared] === lemma[shared]) shared++
    last = lemma
    return String.fromCharCode(firstLength + shared) + lemma.slice(shared)
  })
  const others = [1, 2, 3, 4, 5, 6].map((column) => rows.map((cells) => cells[column]))
  return [lemmas, ...others].map((column) => column.join('\n')).join('\f')
}

function writeRows(
  entries: readonly Entry[],
  rows: readonly (readonly string[])[],
): PackedSlice['plain'] {
  const keys: KeyedRow[] = []
  const phrases: KeyedRow[] = []
  let start = 0
  const lines = rows.map((cells, index) => {
    const { lemma, variants } = entries[index] as Entry
    const place = start.toString(placeBase)
    for (const key of new Set([lemma, ...variants].map(fold))) keys.push([key, place])
    const told = listPhrases(makePhraseSource(cells, () => makeEntry(cells)))
    for (const first of new Set(told.map(({ words }) => words[0] ?? ''))) {
      phrases.push([first, place])
    }
    const line = cells.join('\t')
    start += line.length + 1
    return line
  })
  return { rows: lines.join('\n'), keys: writeTable(keys), phrases: writeTable(phrases) }
}

/**
 * Writes the proper names.
 *
 * @param names Rows of the names.
 * @returns One name a line, cells tab-separated in the order of the data's columns.
 */
export function packNames(names: readonly NameData[]): string {
  return names
    .map(({ name, type, english, variants, gender, note }) =>
      [name, type, english, variants.join(', '), gender, note].join('\t').trimEnd(),
    )
    .join('\n')
}
