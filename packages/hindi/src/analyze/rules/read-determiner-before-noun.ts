import { type ContextRule, canBe, isNow, isPostposition } from '../slot.ts'

/** यह, कोई, कुछ, सब and the rest are determiners before their noun, pronouns elsewhere: यह बात, यह है. */
export const readDeterminerBeforeNoun: ContextRule = {
  shows: 'इस बात: determiner; इस पर: pronoun',
  weigh({ upos }, { slot, next }) {
    if ((upos !== 'DET' && upos !== 'PRON') || !canBe(slot, 'PRON')) return 0
    const before =
      !slot.closes &&
      next !== undefined &&
      !isPostposition(next) &&
      (isNow(next, 'NOUN', 'ADJ', 'NUM', 'PROPN') ||
        (isNow(next, 'DET') && canBe(next, 'ADJ', 'DET')))
    return before === (upos === 'DET') ? 6 : -6
  },
}
