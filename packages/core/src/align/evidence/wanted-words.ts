import { type WordType, wordClass } from '../side.ts'
import { closedWords } from './closed-words.ts'
import { readGlossWords } from './gloss-words.ts'
import { findKin } from './find-kin.ts'
import { readLetterNames } from './letter-names.ts'
import { rates } from './rates.ts'
import { stemEnglish } from './stem-english.ts'
import type { WordKnowledge } from './word-knowledge.ts'

/** Strength of the evidence for each English key, 0–1. */
type Strengths<K = string> = ReadonlyMap<K, number>

/** What the English of a Hindi type may look like, whatever English stands beside it. */
export interface WantedWords {
  forms: Strengths
  lemmas: Strengths
  stems: Strengths
  /** Sets of near words. */
  kin: Strengths<number>
  /** Which English words may be its like by sound. */
  bySound: 'none' | 'names' | 'all'
  /** How probable a match is in a translation, as far as sounds do not say. */
  rate: number
  /** Whether a word that sounds like it makes a match more probable. */
  isOpen: boolean
}

/**
 * What weaker kinds of evidence are worth: a word of the same family, a near word, a closed class, a second citation form, an
 * abbreviation read by its letters.
 */
const worth = {
  family: 0.55,
  kin: 0.5,
  closed: 0.5,
  closedRank: 0.01,
  latinLemma: 0.9,
  otherLemma: 0.7,
  letters: 0.7,
} as const

/**
 * Works out what the English of a Hindi type may look like.
 *
 * @param type - a type of the Hindi side
 * @param knowledge - dictionary, names, concepts
 * @returns the words wanted; the same object each time
 */
export function findWanted(type: WordType, knowledge: WordKnowledge): WantedWords {
  let wanted = knowledge.wanted.get(type)
  if (!wanted) knowledge.wanted.set(type, (wanted = makeWanted(type, knowledge)))
  return wanted
}

function makeWanted(type: WordType, knowledge: WordKnowledge): WantedWords {
  const { form, kind } = type
  const forms = new Map<string, number>()
  const lemmas = new Map<string, number>()
  const stems = new Map<string, number>()
  const kin = new Map<number, number>()
  const settle = (
    rate: number,
    bySound: WantedWords['bySound'] = 'none',
    isOpen = false,
  ): WantedWords => ({ forms, lemmas, stems, kin, bySound, rate, isOpen })

  if (form.startsWith('#')) {
    forms.set(form, 1)
    return settle(kind === wordClass.number ? rates.number : rates.closed)
  }
  if (kind === wordClass.name) {
    forms.set(form.toLowerCase(), 1)
    lemmas.set(type.lemmas[0] as string, worth.latinLemma)
    return settle(rates.latin)
  }
  closedWords.get(form)?.forEach((lemma, rank) => {
    raise(lemmas, lemma, worth.closed - worth.closedRank * rank)
  })
  const isFixed = addFixed(type, knowledge, forms, lemmas)
  const isKnown = addGlosses(type, knowledge, lemmas, stems, kin)
  if (kind === wordClass.closed) return settle(rates.closed)
  const letters = readLetterNames(form)
  if (letters) raise(forms, letters.toLowerCase(), 1)
  // A loan word that the dictionary knows has its English as a gloss already.
  if (isFixed || isKnown) {
    return settle(isFixed ? rates.name : rates.known, isKnown ? 'names' : 'all')
  }
  return settle(letters ? rates.name * worth.letters : rates.unknown, 'all', true)
}

function addFixed(
  type: WordType,
  { fixed }: WordKnowledge,
  forms: Map<string, number>,
  lemmas: Map<string, number>,
): boolean {
  let isFixed = false
  for (const lemma of type.lemmas) {
    for (const [english, strength] of fixed.get(lemma)) {
      isFixed = true
      raise(forms, english, strength)
      raise(lemmas, english, strength)
    }
  }
  return isFixed
}

function addGlosses(
  type: WordType,
  { dictionary }: WordKnowledge,
  lemmas: Map<string, number>,
  stems: Map<string, number>,
  kin: Map<number, number>,
): boolean {
  let isKnown = false
  let share = 1
  for (const lemma of type.lemmas) {
    const entries = dictionary?.find(lemma) ?? []
    for (const entry of entries) {
      isKnown = true
      for (const [english, strength] of readGlossWords(entry)) {
        raise(lemmas, english, share * strength)
        raise(stems, stemEnglish(english), share * strength * worth.family)
        for (const set of findKin(english)) raise(kin, set, share * strength * worth.kin)
      }
    }
    // Another citation form counts less once a better one is known.
    if (entries.length > 0) share *= worth.otherLemma
  }
  return isKnown
}

function raise<K>(strengths: Map<K, number>, key: K, strength: number): void {
  if (strength > (strengths.get(key) ?? 0)) strengths.set(key, strength)
}
