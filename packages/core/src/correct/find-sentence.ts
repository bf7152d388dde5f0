import { foldSentence, type FoldedStream, listPlaces, readSurroundings } from './fold-stream.ts'
import type { CorrectionMessage, SentenceAnchor } from './types.ts'

/** Sentences that an anchor names, or why it names none. */
export type FoundSentence =
  | { ids: string[] }
  | {
      ruleId: CorrectionMessage['ruleId']
      /** Completes a sentence that begins with the text of the anchor. */
      trouble: string
      /** Sentences that have the text all the same, when only one place has it. */
      near?: string[]
    }

/**
 * Finds the sentence that an anchor names.
 * @param stream Sentences of its side.
 * @param anchor Anchor.
 * @returns Its id, or several in order when it has been cut since; else what has changed.
 */
export function findSentence(stream: FoldedStream, anchor: SentenceAnchor): FoundSentence {
  const text = foldSentence(anchor.text)
  const places: string[][] = []
  let [same, isRecut] = [0, false]
  for (const { start, ids } of listPlaces(stream, text)) {
    if (!ids) {
      isRecut = true
      continue
    }
    const { before, after } = readSurroundings(stream, start, start + text.length)
    if (before === anchor.before && after === anchor.after && same++ === anchor.occurrence) {
      return { ids }
    }
    places.push(ids)
  }
  if (places.length > 0) {
    const near = places.length === 1 ? places[0] : undefined
    return {
      ruleId: 'surroundings-changed',
      trouble: 'stands there, but what surrounds it has changed',
      ...(near ? { near } : {}),
    }
  }
  return isRecut
    ? { ruleId: 'sentence-recut', trouble: 'stands there, but is cut into sentences otherwise' }
    : { ruleId: 'sentence-missing', trouble: 'stands there no more' }
}
