import { fold } from '@sahapath/hindi/fold'
import type { BilingualDocument, Sentence, SideName } from '../document/types.ts'

/** The sentences of one side as one folded text without white space, which no cut between sentences changes. */
export interface FoldedStream {
  text: string
  /** Sentence ids in order. */
  ids: string[]
  /** For each place where a sentence begins, and for the end, the number of that sentence. */
  numbers: ReadonlyMap<number, number>
  /** For each sentence its half-open UTF-16 range in the folded text. */
  ranges: ReadonlyMap<string, readonly [start: number, end: number]>
}

/** So many characters on each side of a sentence are its surroundings. */
const reach = 32

/**
 * Folds a sentence for comparing.
 * @param text Sentence.
 * @returns Folded text without white space; never empty unless the sentence is.
 */
export function foldSentence(text: string): string {
  return fold(text).replaceAll(/\s+/gu, '') || text
}

/**
 * Folds the sentences of a side.
 * @param document Document.
 * @param side Side.
 * @returns The stream that sentences are looked for in.
 */
export function foldStream(document: BilingualDocument, side: SideName): FoldedStream {
  const ids: string[] = []
  const numbers = new Map<number, number>()
  const ranges = new Map<string, readonly [number, number]>()
  let text = ''
  for (const sentence of document.sentences) {
    if (sentence.side !== side) continue
    const start = text.length
    text += foldOnce(sentence)
    numbers.set(start, ids.length)
    ranges.set(sentence.id, [start, text.length])
    ids.push(sentence.id)
  }
  numbers.set(text.length, ids.length)
  return { text, ids, numbers, ranges }
}

/** Fingerprints of the text before and after a stretch. */
export interface Surroundings {
  before: string
  after: string
}

/**
 * Takes the fingerprints of what stands around a stretch.
 * @param stream Stream.
 * @param start Half-open UTF-16 start in its text.
 * @param end End.
 * @returns The fingerprints.
 */
export function readSurroundings({ text }: FoldedStream, start: number, end: number): Surroundings {
  return {
    before: makeFingerprint(text.slice(Math.max(0, start - reach), start)),
    after: makeFingerprint(text.slice(end, end + reach)),
  }
}

/** Corrections are made one by one on documents whose sentences stay the same objects. */
const folded = new WeakMap<Sentence, { from: string; text: string }>()

function foldOnce(sentence: Sentence): string {
  const known = folded.get(sentence)
  if (known?.from === sentence.text) return known.text
  const text = foldSentence(sentence.text)
  folded.set(sentence, { from: sentence.text, text })
  return text
}

/**
 * Lists the places where a text stands.
 * @param stream Stream.
 * @param text Folded text of a sentence.
 * @returns For each place its start and the ids of the sentences that are exactly this text, or null when they are cut otherwise.
 */
export function* listPlaces(
  stream: FoldedStream,
  text: string,
): Generator<{ start: number; ids: string[] | null }> {
  for (let start = stream.text.indexOf(text); start >= 0; ) {
    const first = stream.numbers.get(start)
    const end = stream.numbers.get(start + text.length)
    const isWhole = first !== undefined && end !== undefined
    yield { start, ids: isWhole ? stream.ids.slice(first, end) : null }
    start = stream.text.indexOf(text, start + 1)
  }
}

/** FNV-1a of 32 bits over UTF-16 code units, in eight hexadecimal digits. */
function makeFingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
