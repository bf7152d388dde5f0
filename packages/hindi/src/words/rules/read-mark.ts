import type { WordRule } from '../token.ts'

const mark = /''|\p{P}/uy

/** Punctuation, one mark at a time; two apostrophes are one quotation mark. */
export const readMark: WordRule = {
  kind: 'punctuation',
  read(text, start) {
    mark.lastIndex = start
    return mark.test(text) ? mark.lastIndex : start
  },
}
