import { getClosedClasses } from '../closed-class.ts'
import { type ContextRule, nextBeyondParticles, readingWith } from '../slot.ts'

/** Words that follow a stem and are no verbs: सुनकर written as two. */
const linkers = new Set(['कर', 'के'])

/** A bare stem needs a verb to lean on: खोज लिया, मिल गया, पहुँच सकता; else खोज is the noun. */
export const readStemBeforeLightVerb: ContextRule = {
  shows: 'खोज लिया: the stem of खोजना; खोज जारी: the noun',
  weigh(reading, place) {
    if (reading.features.VerbForm !== 'Conv' || reading.lemma === 'करना') return 0
    const bare = reading.lemma.length - 2 <= place.slot.readings[0]!.lemma.length + 2
    const next = nextBeyondParticles(place)
    if (!next) return bare ? -6 : 0
    if (linkers.has(next.folded) && next === place.next) return 6
    const light = next.readings.find(
      ({ upos, lemma }) =>
        (upos === 'VERB' || upos === 'AUX') && getClosedClasses().hosts.get(lemma)?.has('stem'),
    )
    if (!light) return -6
    // बना: a perfective where the stem would need another verb than जाना.
    const perfective = readingWith(place.slot, { Aspect: 'Perf' })
    if (perfective && light.lemma === 'जाना') return -8
    if (perfective && light.lemma === 'रहना' && light.features.Aspect !== 'Perf') return -8
    return 12
  },
}
