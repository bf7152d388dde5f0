import { isWhite, Mark } from '../characters.ts'
import type { CutRule } from '../cut.ts'
import { isFinite } from '../is-finite.ts'
import { readWordBefore } from '../read-words.ts'

const fewWords = 4

/** A bar between names separates and ends nothing (दिल्ली | भारत | खेल); after a whole clause it is a danda. */
export const keepSeparators: CutRule = ({ text, start, at, marksEnd, mark }) => {
  if (mark !== Mark.pipe || marksEnd > at + 1) return undefined
  if (isFinite(readWordBefore(text, at, start))) return undefined
  let words = 0
  for (let offset = at; offset > start && words <= fewWords; offset--) {
    if (text.charAt(offset - 1) === '|') break
    if (isWhite(text.charCodeAt(offset - 1)) && !isWhite(text.charCodeAt(offset))) words++
  }
  return words <= fewWords ? false : undefined
}
