import type { ContextRule } from '../slot.ts'
import { readAdjectiveBeforeNoun } from './read-adjective-before-noun.ts'
import { readAdverbBeforeVerb } from './read-adverb-before-verb.ts'
import { readAurAsConjunction } from './read-aur-as-conjunction.ts'
import { readCallAsVocative } from './read-call-as-vocative.ts'
import { readDeterminerBeforeNoun } from './read-determiner-before-noun.ts'
import { readInfinitiveBeforeDuty } from './read-infinitive-before-duty.ts'
import { readKiAsVerb } from './read-ki-as-verb.ts'
import { readNounBeforePostposition } from './read-noun-before-postposition.ts'
import { readNounOfConjunctVerb } from './read-noun-of-conjunct-verb.ts'
import { readNumberBeforeUnit } from './read-number-before-unit.ts'
import { readPerfectiveBeforeAuxiliary } from './read-perfective-before-auxiliary.ts'
import { readPostpositionAfterOblique } from './read-postposition-after-oblique.ts'
import { readSubjunctiveAtEnd } from './read-subjunctive-at-end.ts'
import { readToAsParticle } from './read-to-as-particle.ts'
import { readStemBeforeLightVerb } from './read-stem-before-light-verb.ts'

/** The rules of context; their weights add up, so that their order says nothing. */
export const contextRules: readonly ContextRule[] = [
  readNounBeforePostposition,
  readStemBeforeLightVerb,
  readPerfectiveBeforeAuxiliary,
  readKiAsVerb,
  readInfinitiveBeforeDuty,
  readNounOfConjunctVerb,
  readDeterminerBeforeNoun,
  readPostpositionAfterOblique,
  readAdjectiveBeforeNoun,
  readAdverbBeforeVerb,
  readAurAsConjunction,
  readToAsParticle,
  readCallAsVocative,
  readSubjunctiveAtEnd,
  readNumberBeforeUnit,
]
