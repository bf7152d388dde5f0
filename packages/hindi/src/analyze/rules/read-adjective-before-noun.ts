import { type ContextRule, isNow, isPostposition } from '../slot.ts'

/** A word that is adjective and noun is the adjective before a noun: सहयोगी देश; the noun elsewhere: सहयोगी ने. */
export const readAdjectiveBeforeNoun: ContextRule = {
  shows: 'सहयोगी देश: adjective; सहयोगी ने: noun',
  weigh({ upos }, { slot, next }) {
    if (upos !== 'ADJ' && upos !== 'NOUN') return 0
    if (!slot.readings.some((reading) => reading.upos !== upos)) return 0
    const before = !slot.closes && !isPostposition(next) && isNow(next, 'NOUN', 'PROPN')
    return before === (upos === 'ADJ') ? 4 : 0
  },
}
