import { type ContextRule, isNow, isPostposition } from '../slot.ts'

/** दो is the number unless it ends a clause as a command; एक counts beside a number and alone, else it is the article. */
export const readNumberBeforeUnit: ContextRule = {
  weigh({ upos, features }, { slot, next, previous }) {
    if (features.Mood === 'Imp' && slot.readings.some((reading) => reading.upos === 'NUM')) {
      return slot.closes && isNow(previous, 'VERB', 'NOUN', 'PART') ? 14 : -4
    }
    if (slot.folded !== 'एक') return 0
    const counts =
      slot.closes || isPostposition(next) || isNow(next, 'NUM', 'VERB') || isNow(previous, 'NUM')
    return counts === (upos === 'NUM') ? 4 : 0
  },
}
