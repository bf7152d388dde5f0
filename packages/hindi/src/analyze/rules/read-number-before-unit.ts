import { type ContextRule, isNow } from '../slot.ts'

/** दो is the number unless it ends a clause as a command; एक before a number is the number too. */
export const readNumberBeforeUnit: ContextRule = {
  shows: 'दो देश: the number; जाने दो।: imperative of देना',
  weigh({ upos, features }, { slot, next, previous }) {
    if (features.Mood === 'Imp' && slot.readings.some((reading) => reading.upos === 'NUM')) {
      return slot.closes && isNow(previous, 'VERB', 'NOUN', 'PART') ? 10 : -4
    }
    if (slot.folded !== 'एक') return 0
    const counts = isNow(next, 'NUM') || isNow(previous, 'NUM') || slot.closes
    return counts === (upos === 'NUM') ? 4 : 0
  },
}
