import type { AlignOptions } from '../align/types.ts'
import type { BilingualDocument, Sentence, SideName } from '../document/types.ts'
import { checkTexts } from './check-texts.ts'
import { findWrongLanguage } from './find-wrong-language.ts'
import type { SideMessage } from './types.ts'

/** A message about a document; offsets are into the text of its side. */
export interface DocumentSideMessage extends SideMessage {
  /** Pair id; absent when the message is about a whole side. */
  pair?: string
}

/**
 * Checks the two sides of a document against each other, pair by pair.
 *
 * @param document Document.
 * @param options Names and dictionary.
 * @returns Messages about whole sides, then those of the pairs in reading order.
 */
export function checkSides(
  document: BilingualDocument,
  options: AlignOptions = {},
): DocumentSideMessage[] {
  const sentences = new Map(document.sentences.map((sentence) => [sentence.id, sentence]))
  const look = (ids: readonly string[]): Sentence[] => ids.flatMap((id) => sentences.get(id) ?? [])
  return [
    ...findWrongLanguage(document),
    ...document.pairs.flatMap(({ id, source, target }) => {
      const sides: Record<SideName, Sentence[]> = { source: look(source), target: look(target) }
      return checkTexts(joinTexts(sides.source), joinTexts(sides.target), options).map(
        (message): DocumentSideMessage => ({
          ...message,
          start: placeOf(sides[message.side], message.start),
          end: placeOf(sides[message.side], message.end - 1) + 1,
          pair: id,
        }),
      )
    }),
  ]
}

function joinTexts(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join(' ')
}

/** The offset into the text of the side for one into the joined texts of its sentences. */
function placeOf(sentences: readonly Sentence[], offset: number): number {
  let rest = offset
  for (const { start, text } of sentences) {
    if (rest <= text.length) return start + rest
    rest -= text.length + 1
  }
  return sentences.at(-1)?.end ?? 0
}
