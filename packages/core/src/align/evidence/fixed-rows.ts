import { fold } from '@sahapath/hindi/fold'
import type { Concept } from '../../document/types.ts'
import type { NameRow } from '../../lexicon/types.ts'
import { closedWords } from './closed-words.ts'
import { type GlossWord, splitGloss } from './gloss-words.ts'
import { pushTo } from './target-index.ts'

/** What a row of one word on both sides is worth, and a word of a row of several. */
const worth = { whole: 0.9, part: 0.5 } as const

type FixedRows = ReadonlyMap<string, readonly GlossWord[]>

const none: readonly never[] = []

/** The same lists come again with every text: their rows are kept as long as the lists. */
const known = new WeakMap<readonly NameRow[], WeakMap<readonly Concept[], FixedRows>>()

/**
 * Turns names and glossary concepts into words that may translate each other.
 *
 * @param names - names with their established English
 * @param concepts - concepts of the glossary
 * @returns English lemmas by folded Hindi word
 */
export function readFixedRows(
  names: readonly NameRow[] = none,
  concepts: readonly Concept[] = none,
): FixedRows {
  let byConcepts = known.get(names)
  if (!byConcepts) known.set(names, (byConcepts = new WeakMap()))
  let rows = byConcepts.get(concepts)
  if (!rows) byConcepts.set(concepts, (rows = buildRows(names, concepts)))
  return rows
}

function buildRows(names: readonly NameRow[], concepts: readonly Concept[]): FixedRows {
  const rows = new Map<string, GlossWord[]>()
  const add = (hindi: string, english: string): void => {
    const left = fold(hindi).match(/[\u0900-\u097f]+/gu) ?? []
    const right = splitGloss(english)
    const value = left.length === 1 && right.length === 1 ? worth.whole : worth.part
    for (const word of left) {
      if (!closedWords.has(word)) for (const other of right) pushTo(rows, word, [other, value])
    }
  }
  for (const { name, variants = [], english } of names) {
    for (const form of [name, ...variants]) add(form, english)
  }
  for (const { hi, variants = [], en } of concepts) {
    for (const form of [hi, ...variants]) for (const english of en) add(form, english)
  }
  return rows
}
