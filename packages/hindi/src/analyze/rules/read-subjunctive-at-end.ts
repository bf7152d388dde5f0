import type { ContextRule } from '../slot.ts'

/** At the end of a clause a form in -ें is a wish, not a plural: आप जो चाहें, वह करें. */
export const readSubjunctiveAtEnd: ContextRule = {
  weigh({ features }, { slot, previous }) {
    return features.Mood === 'Sub' && slot.closes && previous && !slot.opens ? 4 : 0
  },
}
