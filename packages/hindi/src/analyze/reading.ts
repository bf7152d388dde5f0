import type { Analysis, Features, Upos } from '../types.ts'
import type { LemmaWord } from './lemma-words.ts'

/** A reading of a form while it is being weighed against others. */
export interface Reading {
  lemma: string
  upos: Upos
  features: Readonly<Features>
  known: boolean
  derivation?: Analysis['derivation']
  /** How likely it is before the neighbours are looked at. */
  prior: number
  /** The word of the lemma list, for readings that come from there. */
  word?: LemmaWord
}

/** What a word begins with by its kind, before its frequency counts. */
const priors: Readonly<Partial<Record<Upos, number>>> = {
  NOUN: 10,
  ADJ: 10,
  ADV: 9.5,
  NUM: 10,
  PROPN: 10,
  VERB: 9,
  INTJ: 0,
}

const frequencyWeights = [0, 2, 5]

/**
 * Says how likely a reading is before the neighbours are looked at.
 *
 * @param upos Part of speech.
 * @param features What the form shows.
 * @param frequency How often the word is met, as in the lemma list.
 * @returns A weight; the rules of context give and take about ten.
 */
export function weighPrior(upos: Upos, features: Readonly<Features>, frequency: 0 | 1 | 2): number {
  let weight = (priors[upos] ?? 12) + (frequencyWeights[frequency] as number)
  if (features.Case === 'Voc') weight -= 18
  if (features.Mood === 'Imp') weight -= 8
  if (features.Mood === 'Sub') weight -= 2
  if (features.VerbForm === 'Conv') weight -= 2
  // A form with an ending of its own is seldom a citation form by accident.
  if (features.Number === 'Plur' && features.Case === 'Acc') weight += 1
  return weight
}

/** Analyses that were handed out: running text has few readings, again and again. */
const analyses = new WeakMap<Reading, Analysis>()

/**
 * Makes the analysis that is handed out.
 *
 * @param reading A reading.
 * @returns A frozen object, the same each time.
 */
export function makeAnalysis(reading: Reading): Analysis {
  let analysis = analyses.get(reading)
  if (!analysis) {
    const { lemma, upos, features, known, derivation } = reading
    analysis = Object.freeze({
      lemma,
      upos,
      features: Object.freeze({ ...features }),
      known,
      ...(derivation && { derivation: Object.freeze({ ...derivation }) }),
    })
    analyses.set(reading, analysis)
  }
  return analysis
}
