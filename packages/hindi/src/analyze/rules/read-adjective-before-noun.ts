import { type ContextRule, canBe, isNow, isPostposition } from '../slot.ts'

/** A word that is adjective and noun is the adjective before a noun: सहयोगी देश; the noun elsewhere: सहयोगी ने. */
export const readAdjectiveBeforeNoun: ContextRule = {
  weigh({ upos }, { slots, index, slot, next, previous }) {
    if (upos !== 'ADJ' && upos !== 'NOUN' && upos !== 'ADV') return 0
    if (!canBe(slot, 'ADJ')) return 0
    // पेशेवर और सौहार्दपूर्ण रिश्ता: joined to an adjective.
    const joined = isNow(next, 'CCONJ') && isNow(slots[index + 2], 'ADJ')
    const before =
      !slot.closes &&
      !isPostposition(next) &&
      (joined || isNow(next, 'NOUN', 'PROPN', 'NUM', 'ADJ'))
    // After a measure or से it is the adverb (दो साल पहले दल ने), after a determiner the adjective (इस पहले दौर में).
    const measured =
      canBe(slot, 'ADP') && !slot.opens && (isNow(previous, 'NOUN') || previous?.folded === 'से')
    if (measured) return upos === 'ADV' ? 4 : 0
    if (before && isNow(previous, 'DET') && !slot.opens) return upos === 'ADJ' ? 8 : 0
    return before === (upos === 'ADJ') ? 4 : 0
  },
}
