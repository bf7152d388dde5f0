import { type ContextRule, isNow } from '../slot.ts'

/** तो opens the second half of a condition; after a noun or pronoun it stresses that word. */
export const readToAsParticle: ContextRule = {
  weigh({ upos }, { slot, previous }) {
    if (slot.folded !== 'तो') return 0
    const stresses = !slot.opens && isNow(previous, 'NOUN', 'PRON', 'PROPN', 'ADP', 'ADV', 'PART')
    return stresses === (upos === 'PART') ? 6 : 0
  },
}
