import type { LineRule } from '../cut.ts'

const nearby = 240
// The first mark of the next line must close: a letter before it, none after.
const closing = /^[^"“”'‘’]*[^\s"“”'‘’]["”’'](?![\p{L}\p{M}\p{N}"“”'‘’])/u

/** A quotation opened in one line and closed in the next goes across the line break. */
export const keepInsideQuotes: LineRule = ({ text, next, quote }) =>
  quote && closing.test(text.slice(next, next + nearby)) ? false : undefined
