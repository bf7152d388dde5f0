import { type ContextRule, isNow, nextBeyondParticles, previousBeyondParticles } from '../slot.ts'

const auxiliaries = new Set(['होना', 'जाना', 'रहना', 'करना'])

/** A participle before है, था, गया, हुआ or at the end of a clause is the verb: दल बना है, रिपोर्ट मिली। */
export const readPerfectiveBeforeAuxiliary: ContextRule = {
  weigh({ upos, features }, place) {
    const next = nextBeyondParticles(place)
    const participle = upos === 'VERB' && features.VerbForm === 'Part'
    if (participle && place.slot.closes) {
      return isNow(previousBeyondParticles(place), 'DET', 'ADJ') ? 0 : 6
    }
    if (!next) return 0
    const leans = next.readings.some(
      (each) => (each.upos === 'VERB' || each.upos === 'AUX') && auxiliaries.has(each.lemma),
    )
    if (!leans) return 0
    if (participle) return next.best.lemma === 'करना' ? 0 : 6
    return 0
  },
}
