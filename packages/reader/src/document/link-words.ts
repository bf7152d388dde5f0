import type { Sentence, SideName, Word } from '@sahapath/core/document'
import type { Row } from './group-pairs.ts'

/** A word by its place: the sentence of the row's side and the index within its words. */
export interface WordPlace {
  side: SideName
  sentence: Sentence
  word: number
}

/**
 * Finds the words of the other side that a pair links to one word, or to the words of one unit.
 * @param row The row.
 * @param place The word.
 * @param words Indices into the words of its sentence to follow links from; the word alone by default.
 * @returns The linked words, in text order, each once.
 */
export function linkedWords(
  row: Row,
  place: WordPlace,
  words: readonly number[] = [place.word],
): WordPlace[] {
  const other: SideName = place.side === 'source' ? 'target' : 'source'
  const base = countBefore(row[place.side], place.sentence)
  const numbers = new Set<number>()
  for (const link of row.pair.links) {
    if (words.includes(link[place.side] - base)) numbers.add(link[other])
  }
  return [...numbers].sort((a, b) => a - b).flatMap((number) => placeOf(row, other, number) ?? [])
}

/**
 * Reads the text of a word.
 * @param sentence The sentence that holds it.
 * @param word One of its words.
 * @returns The word as written.
 */
export function textOf(sentence: Sentence, word: Word | undefined): string {
  return word ? sentence.text.slice(word.start - sentence.start, word.end - sentence.start) : ''
}

function countBefore(sentences: readonly Sentence[], sentence: Sentence): number {
  let count = 0
  for (const each of sentences) {
    if (each === sentence) return count
    count += each.words.length
  }
  return Number.NaN
}

function placeOf(row: Row, side: SideName, number: number): WordPlace | undefined {
  let rest = number
  for (const sentence of row[side]) {
    if (rest < sentence.words.length) return { side, sentence, word: rest }
    rest -= sentence.words.length
  }
  return undefined
}
