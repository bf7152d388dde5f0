import type { BilingualDocument, SideName } from '../document/types.ts'
import type { FoundSentence } from './find-sentence.ts'
import type { NamedSentence } from './state-pairs.ts'
import type { CorrectionMessage } from './types.ts'

/** Takes a message. */
export type Report = (message: CorrectionMessage) => void

/** Texts longer than this are cut short in a message. */
const mostLetters = 60

/**
 * Reports that a correction names a sentence that cannot be found.
 * @param document Document.
 * @param edit Number of the correction.
 * @param named What it names.
 * @param missing What has changed.
 * @returns Message; its place is where the text stands, when one place has it.
 */
export function reportMissing(
  document: BilingualDocument,
  edit: number,
  { side, anchor, place }: NamedSentence,
  { ruleId, trouble, near }: Exclude<FoundSentence, { ids: string[] }>,
): CorrectionMessage {
  const language = side === 'source' ? 'Hindi' : 'English'
  return {
    ruleId,
    reason: `The ${language} sentence “${shorten(anchor.text)}”, edits[${edit}].${place}, ${trouble}`,
    ...placeSentences(document, side, near ?? []),
    edit,
  }
}

/**
 * Says where sentences stand.
 * @param document Document.
 * @param side Their side.
 * @param ids Their ids, in order.
 * @returns Half-open UTF-16 range into the text of the side, if there is any sentence.
 */
export function placeSentences(
  { sentences }: BilingualDocument,
  side: SideName,
  ids: readonly string[],
): Pick<CorrectionMessage, 'side' | 'start' | 'end'> {
  const first = sentences.find(({ id }) => id === ids[0])
  const last = sentences.find(({ id }) => id === ids.at(-1))
  return { side, ...(first && last ? { start: first.start, end: last.end } : {}) }
}

/**
 * Shortens a text for a message, at a word.
 * @param text Text.
 * @returns Its beginning.
 */
export function shorten(text: string): string {
  if (text.length <= mostLetters) return text
  const at = text.lastIndexOf(' ', mostLetters)
  return at > 0 ? `${text.slice(0, at)} …` : '…'
}
