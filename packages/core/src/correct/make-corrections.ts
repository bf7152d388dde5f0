import type { BilingualDocument, Pair, Sentence, SideName } from '../document/types.ts'
import { anchorMembers, createAnchorer } from './anchor-sentence.ts'
import type {
  CutCorrection,
  MergeCorrection,
  MoveCorrection,
  SplitCorrection,
  UnlinkCorrection,
} from './types.ts'

/** Sentence ids of a pair. */
type PairIds = Pick<Pair, SideName>

/**
 * States that the sentences of several pairs are one pair; of one pair, that it is right as it is.
 * @param document Document as it is seen now.
 * @param pairs Pair ids.
 * @returns Correction; the document is left as it is.
 * @throws Error when the document has no such pair.
 */
export function makeMerge(document: BilingualDocument, pairs: readonly string[]): MergeCorrection {
  const found = pairs.map((id) => findPair(document, id))
  const members = {
    source: found.flatMap(({ source }) => source),
    target: found.flatMap(({ target }) => target),
  }
  return { kind: 'merge', ...anchorMembers(members, createAnchorer(document)) }
}

/**
 * States that what stood together falls into these pairs.
 * @param document Document as it is seen now.
 * @param pairs Sentence ids of each new pair.
 * @returns Correction; the document is left as it is.
 * @throws Error when the document has no such sentence.
 */
export function makeSplit(document: BilingualDocument, pairs: readonly PairIds[]): SplitCorrection {
  const anchor = createAnchorer(document)
  return { kind: 'split', pairs: pairs.map((pair) => anchorMembers(pair, anchor)) }
}

/**
 * States that a sentence belongs to another pair.
 * @param document Document as it is seen now.
 * @param sentence Sentence id.
 * @param to Id of the pair that it joins.
 * @returns Correction; the document is left as it is.
 * @throws Error when the document has no such sentence or pair.
 */
export function makeMove(
  document: BilingualDocument,
  sentence: string,
  to: string,
): MoveCorrection {
  const anchor = createAnchorer(document)
  const { side } = findSentenceById(document, sentence)
  const from = document.pairs.find((pair) => pair[side].includes(sentence))
  const without = (pair: PairIds | undefined): PairIds => ({
    source: (pair?.source ?? []).filter((id) => id !== sentence),
    target: (pair?.target ?? []).filter((id) => id !== sentence),
  })
  return {
    kind: 'move',
    side,
    sentence: anchor(sentence),
    from: anchorMembers(from?.id === to ? { source: [], target: [] } : without(from), anchor),
    to: anchorMembers(without(findPair(document, to)), anchor),
  }
}

/**
 * States that the sentences of a pair have nothing to do with each other.
 * @param document Document as it is seen now.
 * @param pair Pair id.
 * @returns Correction; the document is left as it is.
 * @throws Error when the document has no such pair.
 */
export function makeUnlink(document: BilingualDocument, pair: string): UnlinkCorrection {
  return {
    kind: 'unlink',
    ...anchorMembers(findPair(document, pair), createAnchorer(document)),
  }
}

/**
 * States that one sentence is two.
 * @param document Document as it is seen now.
 * @param sentence Sentence id.
 * @param at UTF-16 offset into the text of the sentence, where the second one begins.
 * @returns Correction; the document is left as it is.
 * @throws Error when the document has no such sentence.
 */
export function makeCut(document: BilingualDocument, sentence: string, at: number): CutCorrection {
  const { side } = findSentenceById(document, sentence)
  return { kind: 'cut', side, sentence: createAnchorer(document)(sentence), at }
}

function findPair(document: BilingualDocument, id: string): Pair {
  const pair = document.pairs.find((item) => item.id === id)
  if (!pair) throw new Error(`The document has no pair ${id}`)
  return pair
}

function findSentenceById(document: BilingualDocument, id: string): Sentence {
  const sentence = document.sentences.find((item) => item.id === id)
  if (!sentence) throw new Error(`The document has no sentence ${id}`)
  return sentence
}
