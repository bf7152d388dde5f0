import { type ContextRule, canBe, isNow, isPostposition } from '../slot.ts'

/**
 * A word of quantity is an adverb before an adjective (बहुत बड़ा), a determiner elsewhere (बहुत लोग, बहुत है); a word of
 * manner is an adverb before a verb (ऐसे किया), a determiner before a noun (ऐसे लोग).
 */
export const readAdverbBeforeVerb: ContextRule = {
  weigh({ upos }, { slot, next }) {
    if ((upos !== 'ADV' && upos !== 'DET') || slot.folded === 'और' || slot.closes) return 0
    const noun = isNow(next, 'NOUN', 'PROPN') || isPostposition(next)
    const determiner = slot.readings.find((reading) => reading.upos === 'DET')
    const quantity =
      determiner &&
      slot.readings.some((reading) => reading.upos === 'ADV' && reading.lemma === determiner.lemma)
    if (quantity) return isNow(next, 'ADJ', 'ADV') === (upos === 'ADV') ? 6 : 0
    if (noun) return upos === 'DET' ? 4 : 0
    // ठीक है: before the copula a word that can be an adjective is said of the subject.
    if (next?.best.lemma === 'होना' && canBe(slot, 'ADJ')) return 0
    return upos === 'ADV' && isNow(next, 'VERB', 'AUX', 'ADJ', 'ADV') ? 4 : 0
  },
}
