import { fold, foldWithOffsets } from '@sahapath/hindi/fold'
import { foldSentence } from './fold-stream.ts'

/** A sentence to cut: the first piece ends and the second begins at these UTF-16 offsets into its text. */
export interface CutPlace {
  /** Id of the sentence, or null when the cut is there already. */
  id: string | null
  end: number
  start: number
}

const hasWord = /[\p{L}\p{N}]/u

/**
 * Finds where a cut falls in what has become of a sentence.
 * @param text The sentence as it was written.
 * @param at UTF-16 offset into it.
 * @param pieces Id and text of the sentences that it is now.
 * @returns The place, or null when there are no two sentences to make there, or the cut falls inside a word.
 */
export function findCut(
  text: string,
  at: number,
  pieces: readonly { id: string; text: string }[],
): CutPlace | null {
  const [first, second] = [text.slice(0, at), text.slice(at)]
  if (!hasWord.test(first) || !hasWord.test(second)) return null
  // A spelling that depends on its neighbours shows that the cut parts what belongs together.
  if (foldSentence(first) + foldSentence(second) !== foldSentence(text)) return null
  let rest = foldSentence(first).length
  for (const piece of pieces) {
    if (rest === 0) return { id: null, end: 0, start: 0 }
    const length = foldSentence(piece.text).length
    if (rest < length) return placeIn(piece, rest)
    rest -= length
  }
  return null
}

/** Finds the offset that has so many folded characters before it, white space not counted. */
function placeIn({ id, text }: { id: string; text: string }, count: number): CutPlace | null {
  const folded = foldWithOffsets(text)
  let at = 0
  for (let left = count; left > 0 || /\s/u.test(folded.text[at] ?? ''); at++) {
    if (!/\s/u.test(folded.text[at] ?? '')) left--
  }
  const start = folded.toOriginal(at)
  const first = text.slice(0, start).trimEnd()
  const isClean = first !== '' && fold(first).replaceAll(/\s+/gu, '').length === count
  return isClean ? { id, end: first.length, start } : null
}
