import { ordinalEndings } from '../data/ordinal-endings.ts'
import type { WordRule } from '../token.ts'

const number = new RegExp(
  `\\p{Nd}+(?:[.,:/]\\p{Nd}+)+|\\p{Nd}+(?:${ordinalEndings.join('|')})(?![\\p{L}\\p{M}\\u200C\\u200D])|\\p{Nd}+(?![\\p{Nd}\\p{Script=Latin}])|[\\p{No}\\p{Nl}]+`,
  'uy',
)

/** Figures of any script with their inner points, commas, colons and strokes, and ordinals: 61,250.75, १०:३०, 21वीं. */
export const readNumber: WordRule = {
  kind: 'number',
  read(text, start) {
    number.lastIndex = start
    return number.test(text) ? number.lastIndex : start
  },
}
