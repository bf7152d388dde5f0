import { type ContextRule, isNow, nextBeyondParticles } from '../slot.ts'

/** Verbs that make an infinitive a duty or a wish: करना है, करनी चाहिए, करना पड़ा. */
const duties = new Set(['होना', 'चाहिए', 'पड़ना', 'चाहना'])

/** पानी after its object and before है is the infinitive: सफलता पानी है; elsewhere it is the noun. */
export const readInfinitiveBeforeDuty: ContextRule = {
  weigh({ features }, place) {
    if (features.VerbForm !== 'Inf') return 0
    const next = nextBeyondParticles(place)
    const duty = next?.readings.some(({ lemma }) => duties.has(lemma))
    return duty && !place.slot.opens && isNow(place.previous, 'NOUN') ? 8 : 0
  },
}
