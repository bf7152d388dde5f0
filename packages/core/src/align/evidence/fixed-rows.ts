import { fold } from '@sahapath/hindi/fold'
import type { Concept } from '../../document/types.ts'
import type { NameRow } from '../../lexicon/types.ts'
import { rememberWords } from '../../remember-words.ts'
import { closedWords } from './closed-words.ts'
import { type GlossWord, splitGloss } from './gloss-words.ts'
import { pushTo } from './target-index.ts'

/**
 * What a row of one word on both sides is worth, and a word of a row of several: more in the same place of a row with
 * as many words on both sides, less in another.
 */
const worth = { whole: 0.9, part: 0.5, inPlace: 0.6, outOfPlace: 0.25 } as const

/** English lemmas by folded Hindi word, worked out when a word is asked for. */
export interface FixedRows {
  get(word: string): readonly GlossWord[]
}

/** The English of a row, read when one of its words is asked for. */
interface FixedRow {
  english: readonly string[]
  read?: readonly { words: readonly string[]; isTurned: boolean }[]
}

/** A row in which a Hindi word stands: its place among the words of the Hindi side, and how many there are. */
interface RowPlace {
  at: number
  count: number
  row: FixedRow
}

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
  if (!rows) byConcepts.set(concepts, (rows = indexRows(names, concepts)))
  return rows
}

/** Thousands of rows are listed, a text uses some: their English is read no sooner than it is asked for. */
function indexRows(names: readonly NameRow[], concepts: readonly Concept[]): FixedRows {
  const places = new Map<string, RowPlace[]>()
  const add = (hindi: string, row: FixedRow): void => {
    const words = hindi.includes(' ') ? hindi.split(' ').flatMap(readWords) : readWords(hindi)
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as string
      if (!closedWords.has(word)) pushTo(places, word, { at, count: words.length, row })
    }
  }
  for (const { name, variants = none, english } of names) {
    const row = { english: [english] }
    add(name, row)
    for (const form of variants) add(form, row)
  }
  for (const { hi, variants = none, en } of concepts) {
    const row = { english: en }
    add(hi, row)
    for (const form of variants) add(form, row)
  }
  const read = new Map<string, readonly GlossWord[]>()
  return {
    get(word) {
      let words = read.get(word)
      if (!words) read.set(word, (words = rateWords(places.get(word) ?? none)))
      return words
    },
  }
}

/** Folded Hindi words of what stands between two spaces: the same few thousand come again in all rows. */
const readWords = rememberWords(
  (chunk): readonly string[] => fold(chunk).match(/[\u0900-\u097f]+/gu) ?? none,
)

/** The English words of the rows of a Hindi word, each once with its best worth. */
function rateWords(places: readonly RowPlace[]): readonly GlossWord[] {
  const rated = new Map<string, number>()
  for (const { at, count, row } of places) {
    for (const { words, isTurned } of readRow(row)) {
      const isWhole = count === 1 && words.length === 1
      const isEven = count === words.length && !isTurned
      words.forEach((word, place) => {
        const part = !isEven ? worth.part : at === place ? worth.inPlace : worth.outOfPlace
        rated.set(word, Math.max(rated.get(word) ?? 0, isWhole ? worth.whole : part))
      })
    }
  }
  return Array.from(rated)
}

function readRow(row: FixedRow): NonNullable<FixedRow['read']> {
  // "Heads of state" stand the other way round in Hindi.
  row.read ??= row.english.map((text) => ({
    words: splitGloss(text),
    isTurned: text.includes(' of '),
  }))
  return row.read
}
