import { Mark, readMark } from './characters.ts'

const longestCaption = 600
const signature = /[—–]\s?[^()\n]{1,60}\(@\w{1,30}\),?\s+[A-Z][a-z]+\.? \d{1,2}, \d{4}/y
const quotedLink = /[A-Za-z0-9-]\.[A-Za-z]{2,}(?:\/\S*)?$/
const longestLink = 200

/**
 * Finds where a caption between bars ends: | … की तस्वीर। (फ़ोटो: एएफपी) |
 *
 * @param text Whole text.
 * @param open UTF-16 offset of the bar that begins its sentence.
 * @returns UTF-16 offset after the closing bar; -1 when the line has no other.
 */
export function findCaptionEnd(text: string, open: number): number {
  const ceiling = Math.min(text.length, open + longestCaption)
  for (let offset = open + 1; offset < ceiling; offset++) {
    const mark = readMark(text.charCodeAt(offset))
    if (mark === Mark.lineBreak) return -1
    if (mark === Mark.pipe) return offset + 1
  }
  return -1
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
 * Tells whether a web address ends right before an offset.
 *
 * @param text Whole text.
 * @param end UTF-16 offset after it.
 * @returns Whether the chunk before is an address.
 */
export function endsWithLink(text: string, end: number): boolean {
  const before = text.charCodeAt(end - 1)
  return before < 128 && quotedLink.test(text.slice(Math.max(0, end - longestLink), end))
}
