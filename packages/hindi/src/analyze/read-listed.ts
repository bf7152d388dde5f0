import type { Features } from '../types.ts'
import { getLemmaList } from './lemma-list.ts'
import type { LemmaWord } from './lemma-words.ts'
import { endings, everyVerb, longestEnding } from './paradigm-index.ts'
import { type Reading, weighPrior } from './reading.ts'

const slotFeatures: Readonly<Record<string, Features>> = {
  'dir.pl': { Number: 'Plur', Case: 'Nom' },
  'obl.sg': { Number: 'Sing', Case: 'Acc' },
  'obl.pl': { Number: 'Plur', Case: 'Acc' },
  'voc.sg': { Number: 'Sing', Case: 'Voc' },
  'voc.pl': { Number: 'Plur', Case: 'Voc' },
  perf: { Aspect: 'Perf', VerbForm: 'Part' },
  imp: { Mood: 'Imp', VerbForm: 'Fin' },
}

/**
 * Finds the readings that the lemma list gives: citation forms, inflected forms, irregular forms.
 *
 * @param folded A form, folded.
 * @returns Readings, in no order; empty when the list has no such word.
 */
export function readListed(folded: string): Reading[] {
  const { words, irregular } = getLemmaList()
  const readings: Reading[] = []
  const add = (word: LemmaWord, features: Readonly<Features>, favour = 0): void => {
    readings.push({
      lemma: word.lemma,
      upos: word.upos,
      features,
      known: true,
      prior: weighPrior(word.upos, features, word.frequency) + favour,
      word,
    })
  }
  for (const { word, slot } of irregular.get(folded) ?? []) {
    const gender: Features = word.gender ? { Gender: word.gender === 'f' ? 'Fem' : 'Masc' } : {}
    add(word, { ...gender, ...slotFeatures[slot] })
  }
  for (let length = Math.min(longestEnding, folded.length - 1); length >= 0; length--) {
    const cut = folded.length - length
    const ending = folded.slice(cut)
    for (const { citation, shown } of endings.get(ending) ?? []) {
      for (const word of words.get(folded.slice(0, cut) + citation) ?? []) {
        for (const { paradigm, features } of shown) {
          const fits =
            word.paradigm === paradigm ||
            (paradigm === everyVerb && (word.upos === 'VERB' || word.upos === 'AUX'))
          if (fits) add(word, features, favourOf(word, citation, ending))
        }
      }
    }
  }
  return readings
}

/** A form that is its own citation form is likelier; लड़के is of लड़का, for only करके has -के in print. */
function favourOf(word: LemmaWord, citation: string, ending: string): number {
  if (citation === ending) return 2
  return ending === 'के' && word.lemma !== 'करना' ? -14 : 0
}
