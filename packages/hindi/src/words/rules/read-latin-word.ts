import { belongsToAbbreviation } from '../abbreviation-stops.ts'
import type { WordRule } from '../token.ts'

const initials = /(?:[A-Z]\.){2,}/y
const word =
  /[\p{Script=Latin}\p{Nd}](?:[\p{Script=Latin}\p{M}\p{Nd}]|['’\u2010\u2011-](?=[\p{Script=Latin}\p{Nd}]))*/uy

/** Latin words with inner hyphens, apostrophes and figures, and their abbreviations: COVID-19, U.N., Dr. */
export const readLatinWord: WordRule = {
  kind: 'latin',
  read(text, start, floor) {
    initials.lastIndex = start
    if (initials.test(text)) return initials.lastIndex
    word.lastIndex = start
    if (!word.test(text)) return start
    const end = word.lastIndex
    return text.charAt(end) === '.' && belongsToAbbreviation(text, end, floor) ? end + 1 : end
  },
}
