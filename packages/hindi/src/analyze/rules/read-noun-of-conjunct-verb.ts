import { getLemmaList } from '../lemma-list.ts'
import { type ContextRule, nextBeyondParticles } from '../slot.ts'

/** A noun that makes a conjunct verb with the verb after it is that noun: भाग लिया, माँग की, जीत हुई. */
export const readNounOfConjunctVerb: ContextRule = {
  weigh({ upos, word, features }, place) {
    if (!word?.lightVerbs || upos === 'VERB' || features.Number === 'Plur') return 0
    const next = nextBeyondParticles(place)
    if (!next) return 0
    const { conjunctVerbs } = getLemmaList()
    for (const { lemma, upos: nextUpos } of next.readings) {
      if (nextUpos !== 'VERB' && nextUpos !== 'AUX') continue
      const bit = conjunctVerbs.indexOf(lemma)
      if (bit >= 0 && word.lightVerbs & (1 << bit)) return 14
    }
    return 0
  },
}
