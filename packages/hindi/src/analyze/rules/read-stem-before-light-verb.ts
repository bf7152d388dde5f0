import { getClosedClasses } from '../closed-class.ts'
import { type ContextRule, isPostposition, nextBeyondParticles, readingWith } from '../slot.ts'

/** Words that follow a stem and are no verbs: सुनकर written as two. */
const linkers = new Set(['कर', 'के'])

/** Light verbs that want a verb with an object before them. */
const transitiveVectors = new Set(['देना', 'लेना', 'रखना', 'डालना'])

/** Verbs that a noun is oftener the subject of: बात चली, समझ आया. */
const ordinaryVerbs = new Set(['चलना', 'आना', 'बैठना'])

/** A bare stem needs a verb to lean on: खोज लिया, मिल गया, पहुँच सकता; else खोज is the noun. */
export const readStemBeforeLightVerb: ContextRule = {
  weigh(reading, place) {
    if (reading.features.VerbForm !== 'Conv') return 0
    const next = nextBeyondParticles(place)
    // कर alone ends a clause of its own: शुरू कर. It is the tax only before a postposition.
    if (reading.lemma === 'करना') return isPostposition(next) && next?.folded !== 'के' ? 0 : 12
    if (!next) return -6
    if (linkers.has(next.folded) && next === place.next) return 6
    const light = next.readings.find(
      ({ upos, lemma }) =>
        (upos === 'VERB' || upos === 'AUX') && getClosedClasses().hosts.get(lemma)?.has('stem'),
    )
    if (!light) return -6
    // फल लिए: what has no object is seldom done for someone; the noun is taken.
    const noun = place.slot.readings.some(({ upos }) => upos === 'NOUN')
    if (noun && ordinaryVerbs.has(light.lemma)) return 0
    if (noun && reading.word?.intransitive && transitiveVectors.has(light.lemma)) return -2
    // बना: a perfective where the stem would need another verb than जाना.
    const perfective = readingWith(place.slot, { Aspect: 'Perf' })
    if (perfective && light.lemma === 'जाना') return -8
    if (perfective && light.lemma === 'रहना') {
      // पद पर बना रहा: a state that lasts; घर बना रहा है: a work in hand.
      const state = light.features.Aspect !== 'Perf' || isPostposition(place.previous)
      if (state) return -8
    }
    return 12
  },
}
