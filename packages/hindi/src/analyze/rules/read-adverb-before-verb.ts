import { type ContextRule, isNow, isPostposition } from '../slot.ts'

/** A word of quantity or manner is an adverb before a verb or an adjective: बहुत बड़ा, ऐसे किया; else it counts. */
export const readAdverbBeforeVerb: ContextRule = {
  weigh({ upos }, { slot, next }) {
    if ((upos !== 'ADV' && upos !== 'DET') || slot.folded === 'और' || slot.closes) return 0
    if (isNow(next, 'NOUN', 'PROPN') || isPostposition(next)) return upos === 'DET' ? 4 : 0
    return upos === 'ADV' && isNow(next, 'VERB', 'AUX', 'ADJ', 'ADV') ? 4 : 0
  },
}
