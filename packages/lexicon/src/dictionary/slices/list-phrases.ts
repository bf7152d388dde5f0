import type { DictionaryEntry } from '@sahapath/core'
import type { Upos } from '@sahapath/hindi'
import { fold } from '@sahapath/hindi/fold'
import {
  betweenItems,
  isSeveralWords,
  makePhraseEntry,
  type PhraseSource,
  readPatterns,
} from './slice.ts'

/** A multiword expression that an entry tells of. */
export interface ToldPhrase {
  /** The expression in its citation form. */
  lemma: string
  /** Its words, folded. */
  words: readonly string[]
  upos: Upos
  /** True for a construction of the entry, which any entry of its own stands before. */
  isConstruction: boolean
  /** The same object every time. */
  entry(): DictionaryEntry
}

const betweenWords = /[ -]/

/** The postposition of a construction, of one word or two: को, के ख़िलाफ़. */
const government = /^(?:(?:के|की) \S+ (?=~)|(?:का|के|की|को|से|में|पर|ने|तक) )/

/**
 * Lists the multiword expressions that an entry tells of: its own spellings that a text may write as several words
 * (आदान-प्रदान, जीवन बीमा), and the constructions that it names (`का ~ करना` of स्वागत).
 *
 * @param source The entry.
 * @returns Expressions in the order of the row.
 */
export function listPhrases(source: PhraseSource): ToldPhrase[] {
  const { lemma, variants, upos, entry } = source
  const spellings = variants ? [lemma, ...variants.split(betweenItems)] : [lemma]
  const told = spellings
    .filter(isSeveralWords)
    .map((spelling) => tell(spelling, upos, false, entry))
  if (source.patterns && upos !== 'VERB') told.push(...listConstructions(source))
  return told
}

function listConstructions({ lemma, patterns, upos: kind, level }: PhraseSource): ToldPhrase[] {
  return readPatterns(patterns).flatMap(({ phrase: pattern, gloss }) => {
    const phrase = pattern.replace(government, '').replaceAll('~', lemma)
    // Without ~ an inflected form stands in the pattern: आँखें मूँदना; after a postposition it may be anything.
    if (!phrase.includes(' ') || (!pattern.includes('~') && government.test(pattern))) return []
    const upos = readClass(phrase, kind)
    let entry: DictionaryEntry | undefined
    return tell(phrase, upos, true, () => (entry ??= makePhraseEntry(phrase, upos, level, gloss)))
  })
}

function tell(
  lemma: string,
  upos: Upos,
  isConstruction: boolean,
  entry: () => DictionaryEntry,
): ToldPhrase {
  return { lemma, words: splitPhrase(lemma), upos, isConstruction, entry }
}

/**
 * Splits an expression into its words.
 *
 * @param phrase The expression, its words with spaces or hyphens between them.
 * @returns Words, folded.
 */
export function splitPhrase(phrase: string): string[] {
  return fold(phrase).split(betweenWords)
}

/** With its postposition a noun is an adverb and keeps its form: पक्षों में is no पक्ष में. */
function readClass(phrase: string, upos: Upos): Upos {
  if (phrase.endsWith('ना')) return 'VERB'
  return / (?:में|से|पर|को|तक)$/.test(phrase) ? 'ADV' : upos
}
