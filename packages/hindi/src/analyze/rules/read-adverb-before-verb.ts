import { type ContextRule, isNow } from '../slot.ts'

/** A word that is adverb and something else is the adverb before a verb or an adjective: पहले आया, बहुत बड़ा. */
export const readAdverbBeforeVerb: ContextRule = {
  shows: 'बहुत बड़ा: adverb; बहुत लोग: determiner',
  weigh({ upos }, { slot, next }) {
    if (upos !== 'ADV') return 0
    if (slot.closes) return 0
    if (isNow(next, 'ADJ', 'ADV')) return 4
    return isNow(next, 'VERB', 'AUX') ? 4 : 0
  },
}
