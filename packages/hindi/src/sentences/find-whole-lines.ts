import { isWhite, Mark, readMark } from './characters.ts'
import { skipWhite } from './read-words.ts'

const longestCaption = 600
const signature =
  /[—–]\s?[^()\n]{1,60}\(@\w{1,30}\)(?:,?\s+(?:[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [^\s\d]{2,12}),? \d{4})?/y
const trailer = /(?:[A-Za-z0-9-]\.[A-Za-z]{2,}(?:\/\S*)?|[#@][\p{L}\p{M}\p{N}_]+)$/u
const longestTrailer = 120

/**
 * Finds where a caption between bars ends: | … की तस्वीर। (फ़ोटो: एएफपी) |
 *
 * @param text Whole text.
 * @param open UTF-16 offset of the bar that begins its sentence.
 * @returns UTF-16 offset after the bar that ends the line, else after the next bar; -1 when the line has no other.
 */
export function findCaptionEnd(text: string, open: number): number {
  const ceiling = Math.min(text.length, open + longestCaption)
  let first = -1
  let last = -1
  for (let offset = open + 1; offset < ceiling; offset++) {
    const mark = readMark(text.charCodeAt(offset))
    if (mark === Mark.lineBreak) break
    if (mark === Mark.pipe) {
      if (first < 0) first = offset + 1
      last = offset + 1
    }
  }
  // Between the first bar and the last a table may have more.
  return isLineEnd(text, last) ? last : first
}

/**
 * Finds where the signature of an embedded post ends: — Name (@handle) July 28, 2023
 *
 * @param text Whole text.
 * @param dash UTF-16 offset of its dash.
 * @returns UTF-16 offset after the date; -1 when no signature begins there.
 */
export function findSignatureEnd(text: string, dash: number): number {
  signature.lastIndex = dash
  return signature.test(text) ? signature.lastIndex : -1
}

/**
 * Tells whether an address, a tag or a handle ends right before an offset, as at the end of a post.
 *
 * @param text Whole text.
 * @param end UTF-16 offset after it.
 * @returns Whether the chunk before is one.
 */
export function endsWithTrailer(text: string, end: number): boolean {
  let start = end
  while (start > end - longestTrailer && start > 0 && !isWhite(text.charCodeAt(start - 1))) start--
  return trailer.test(text.slice(start, end))
}

function isLineEnd(text: string, offset: number): boolean {
  if (offset < 0) return false
  const next = skipWhite(text, offset)
  if (next >= text.length) return true
  for (let at = offset; at < next; at++) {
    if (readMark(text.charCodeAt(at)) === Mark.lineBreak) return true
  }
  return false
}
