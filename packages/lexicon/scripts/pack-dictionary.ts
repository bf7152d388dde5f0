import { firstLength } from '../src/dictionary/read-slice.ts'
import type { ClosedRow } from './closed-rows.ts'
import type { NameData } from './name-rows.ts'
import type { PhraseRow } from './phrase-rows.ts'
import type { WordRow } from './word-rows.ts'

/** Entries of the slice that is loaded first. */
export const coreSize = 3000

/** The dictionary in its slices, column by column. */
export interface DictionarySlices {
  core: string
  rest: string
  phrases: string
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

/**
 * Columns compress better than rows, and a citation form is written without the start it shares with the one before:
 * the length of that start is the first unit of its line.
 */
function writeEntries(entries: readonly Entry[]): string {
  const sorted = [...entries].sort(
    (a, b) => (a.lemma < b.lemma ? -1 : a.lemma > b.lemma ? 1 : 0) || a.level - b.level,
  )
  let last = ''
  const lemmas = sorted.map(({ lemma }) => {
    let shared = 0
    while (shared < last.length && last[shared] === lemma[shared]) shared++
    last = lemma
    return String.fromCharCode(firstLength + shared) + lemma.slice(shared)
  })
  const columns = [
    lemmas,
    sorted.map(({ pos, gender }) => [pos, gender].filter(Boolean).join(':')),
    sorted.map(({ level }) => String(level)),
    sorted.map(({ glosses }) => glosses.join('; ')),
    sorted.map(({ variants }) => variants.join(', ')),
    sorted.map(({ patterns }) =>
      patterns.map(({ phrase, gloss }) => `${phrase}: ${gloss}`).join(' | '),
    ),
    sorted.map(({ tags }) => tags.join(', ')),
  ]
  return columns.map((column) => column.join('\n')).join('\f')
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
