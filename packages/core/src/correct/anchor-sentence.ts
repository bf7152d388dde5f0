import type { BilingualDocument, SideName } from '../document/types.ts'
import {
  foldSentence,
  foldStream,
  type FoldedStream,
  listPlaces,
  readSurroundings,
  type Surroundings,
} from './fold-stream.ts'
import type { PairMembers, SentenceAnchor } from './types.ts'

/**
 * Prepares the naming of sentences of a document.
 * @param document Document.
 * @returns Function that makes the anchor of a sentence by its id, and throws when there is no such sentence.
 */
export function createAnchorer(document: BilingualDocument): (id: string) => SentenceAnchor {
  const sentences = new Map(document.sentences.map((sentence) => [sentence.id, sentence]))
  const streams = {} as Record<SideName, FoldedStream>
  return (id) => {
    const sentence = sentences.get(id)
    if (!sentence) throw new Error(`The document has no sentence ${id}`)
    const stream = (streams[sentence.side] ??= foldStream(document, sentence.side))
    const [start, end] = stream.ranges.get(id) as readonly [number, number]
    const around = readSurroundings(stream, start, end)
    return {
      text: sentence.text,
      ...around,
      occurrence: countBefore(stream, foldSentence(sentence.text), start, around),
    }
  }
}

/**
 * Names the sentences of a pair.
 * @param pair Sentence ids of both sides.
 * @param anchor Makes anchors.
 * @returns Anchors of both sides.
 */
export function anchorMembers(
  { source, target }: { source: readonly string[]; target: readonly string[] },
  anchor: (id: string) => SentenceAnchor,
): PairMembers {
  return { source: source.map(anchor), target: target.map(anchor) }
}

/** Counts the earlier places that have the text in the same surroundings, as `findSentence` does. */
function countBefore(
  stream: FoldedStream,
  text: string,
  before: number,
  around: Surroundings,
): number {
  let count = 0
  for (const { start, ids } of listPlaces(stream, text)) {
    if (start >= before) break
    if (!ids) continue
    const other = readSurroundings(stream, start, start + text.length)
    if (other.before === around.before && other.after === around.after) count++
  }
  return count
}
