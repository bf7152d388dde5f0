import type { WordRule } from '../token.ts'

const word =
  /(?:(?!\p{Script=Latin}|\p{Script=Devanagari})\p{L})(?:(?!\p{Script=Latin}|\p{Script=Devanagari})[\p{L}\p{M}\u200C\u200D])*/uy

/** Words of the other scripts of the world, which this package does not look into. */
export const readOtherScript: WordRule = {
  kind: 'other-script',
  read(text, start) {
    word.lastIndex = start
    return word.test(text) ? word.lastIndex : start
  },
}
