/** Signs that show nothing: controls of direction, soft hyphens, marks of byte order, invisible operators. */
const invisible = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g

const controls = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu

/**
 * Makes one clean line of a text: composed, without controls, white space single.
 *
 * @param text Any string.
 * @returns The line; what cannot be read in it is U+FFFD.
 */
export function cleanLine(text: string): string {
  return text.toWellFormed().replace(invisible, '').replace(controls, ' ').trim().normalize()
}

/**
 * Tells whether a text holds what could not be decoded.
 *
 * @param text Any text.
 * @returns True when it does.
 */
export function isUnreadable(text: string): boolean {
  return text.includes('\uFFFD')
}

const devanagariLetter = /[\u0904-\u0939\u0958-\u0961\u0972-\u097F]/

/**
 * Tells whether a text has a letter of Devanagari in it.
 *
 * @param text Any text.
 * @returns True when it has.
 */
export function hasDevanagari(text: string): boolean {
  return devanagariLetter.test(text)
}

/** No grapheme cluster in use is longer. */
const longestCluster = 64

/**
 * Cuts a text short, between words where there are some, and never inside a grapheme cluster.
 *
 * @param text Text.
 * @param length UTF-16 units it may have.
 * @returns The text, or its beginning with an ellipsis.
 */
export function clipText(text: string, length: number): string {
  if (text.length <= length) return text
  const space = text.lastIndexOf(' ', length - 1)
  if (space >= length / 2) return `${text.slice(0, space)}…`
  const from = Math.max(0, length - 1 - longestCluster)
  const around = text.slice(from, length + longestCluster)
  const cluster = new Intl.Segmenter().segment(around).containing(length - 1 - from)
  return `${text.slice(0, from + (cluster?.index ?? 0))}…`
}
