import type { DictionaryEntry, PhraseMatch, PhraseWord } from '@sahapath/core'
import type { Upos } from '@sahapath/hindi'
import { fold } from '@sahapath/hindi/fold'
import {
  ellipsis,
  type FoldedSentence,
  matchPhrase,
  particles,
  type Phrase,
  type WordKnowledge,
} from './match-phrase.ts'
import {
  betweenItems,
  isSeveralWords,
  makePhraseEntry,
  type PhraseSource,
  readPatterns,
  type Slice,
} from './slices/slice.ts'

const betweenWords = /[ -]/

/** The postposition of a construction, of one word or two: को, के ख़िलाफ़. */
const government = /^(?:(?:के|की) \S+ (?=~)|(?:का|के|की|को|से|में|पर|ने|तक) )/

interface Found {
  phrase: Phrase
  words: number[]
}

/** Multiword entries by their first words. */
export class PhraseIndex {
  /** By two words that follow one another. */
  #together = new Map<string, Phrase[]>()
  /** First words of these. */
  #firsts = new Set<string>()
  /** By the first word, where the second may stand apart: a noun and its verb, and what has an ellipsis. */
  #apart = new Map<string, Phrase[]>()
  #byLemma = new Map<string, Phrase[]>()
  readonly #knows: WordKnowledge

  /** @param isNoun Whether a folded citation form is a noun. */
  constructor(isNoun: (word: string) => boolean) {
    this.#knows = {
      isNoun,
      joinsVerb: ({ texts, lemmas }, at, verb) =>
        [texts[at], lemmas[at]].some((word) =>
          this.#apart.get(word as string)?.some(({ words }) => words[1] === verb),
        ),
    }
  }

  /**
   * Adds phrases.
   *
   * @param slice Entries of several words.
   */
  addPhrases(slice: Slice): void {
    for (const { lemma, upos, entry } of slice.listPhraseSources()) this.#add(lemma, upos, entry)
  }

  /**
   * Adds what entries of words bring: spellings that a text may write as several words (आदान-प्रदान, जीवन बीमा), and the
   * constructions that an entry names (`का ~ करना` of स्वागत).
   *
   * @param slice Entries of single words.
   */
  addWords(slice: Slice): void {
    for (const source of slice.listPhraseSources()) {
      const { lemma, variants, upos } = source
      for (const spelling of variants ? [lemma, ...variants.split(betweenItems)] : [lemma]) {
        if (isSeveralWords(spelling)) this.#index(spelling, upos, source.entry)
      }
      if (source.patterns && upos !== 'VERB') this.#addPatterns(source)
    }
  }

  /**
   * Adds those of a list of entries that are several words.
   *
   * @param entries Entries in order.
   * @param mark Gives the entry to show; called when it is first found.
   */
  addEntries(
    entries: readonly DictionaryEntry[],
    mark: (entry: DictionaryEntry) => DictionaryEntry,
  ): void {
    for (const entry of entries) {
      const { lemma, upos, variants = [] } = entry
      const kind = upos === 'X' && lemma.endsWith('ना') ? 'VERB' : upos
      for (const spelling of [lemma, ...variants]) {
        if (isSeveralWords(spelling)) this.#index(spelling, kind, () => mark(entry))
      }
    }
  }

  #addPatterns({ lemma, patterns, upos: kind, level }: PhraseSource): void {
    for (const { phrase: pattern, gloss } of readPatterns(patterns)) {
      const phrase = pattern.replace(government, '').replaceAll('~', lemma)
      // Without ~ an inflected form stands in the pattern: आँखें मूँदना; after a postposition it may be anything.
      if (!phrase.includes(' ') || (!pattern.includes('~') && government.test(pattern))) continue
      if (this.#byLemma.has(fold(phrase))) continue
      const upos = readClass(phrase, kind)
      let entry: DictionaryEntry | undefined
      this.#add(phrase, upos, () => (entry ??= makePhraseEntry(phrase, upos, level, gloss)))
    }
  }

  #add(lemma: string, upos: Upos, entry: () => DictionaryEntry): void {
    append(this.#byLemma, fold(lemma), this.#index(lemma, upos, entry))
  }

  #index(lemma: string, upos: Upos, entry: () => DictionaryEntry): Phrase {
    const words = fold(lemma).split(betweenWords)
    const phrase: Phrase = { words, upos, entry }
    const [first = '', second = ''] = words
    const mayPart = second === ellipsis || (upos === 'VERB' && words.length === 2)
    if (mayPart) append(this.#apart, first, phrase)
    else {
      this.#firsts.add(first)
      append(this.#together, `${first} ${second}`, phrase)
    }
    return phrase
  }

  /**
   * Finds the entries of a phrase by its citation form.
   *
   * @param folded Citation form, folded.
   * @returns Entries.
   */
  get(folded: string): DictionaryEntry[] {
    return (this.#byLemma.get(folded) ?? []).map((phrase) => phrase.entry())
  }

  /**
   * Finds phrases among the words of a sentence, inflected and split.
   *
   * @param words Words in order.
   * @returns Matches in order of their first word, the longest wherever two share a word.
   */
  find(words: readonly PhraseWord[]): PhraseMatch[] {
    const texts = words.map(({ text }) => fold(text))
    const lemmas = words.map(({ lemma }) => fold(lemma))
    const sentence = { texts, lemmas }
    const found: Found[] = []
    for (let start = 0; start < texts.length; start++) this.#findAt(start, sentence, found)
    // कम से कम before से कम, and words that stand together before those that stand apart.
    found.sort(
      (a, b) => b.words.length - a.words.length || spanOf(a) - spanOf(b) || firstOf(a) - firstOf(b),
    )
    const taken = new Set<number>()
    const matches = found.filter(({ words: places }) => {
      if (places.some((at) => taken.has(at))) return false
      for (const at of places) taken.add(at)
      return true
    })
    return matches
      .sort((a, b) => firstOf(a) - firstOf(b))
      .map(({ phrase, words: places }) => ({ entry: phrase.entry(), words: places }))
  }

  #findAt(start: number, sentence: FoldedSentence, found: Found[]): void {
    const { texts } = sentence
    const match = (phrases: readonly Phrase[] | undefined): void => {
      for (const phrase of phrases ?? []) {
        const places = matchPhrase(phrase, start, sentence, this.#knows)
        if (places) found.push({ phrase, words: places })
      }
    }
    for (const first of formsAt(start, sentence)) {
      match(this.#apart.get(first))
      if (!this.#firsts.has(first)) continue
      for (let at = start + 1; at < texts.length; at++) {
        for (const second of formsAt(at, sentence)) match(this.#together.get(`${first} ${second}`))
        if (!particles.has(texts[at] as string)) break
      }
    }
  }
}

/** A word as it stands, and its citation form where that is another. */
function formsAt(at: number, { texts, lemmas }: FoldedSentence): readonly string[] {
  const [text, lemma] = [texts[at] as string, lemmas[at] as string]
  return text === lemma ? [text] : [text, lemma]
}

/** With its postposition a noun is an adverb and keeps its form: पक्षों में is no पक्ष में. */
function readClass(phrase: string, upos: Upos): Upos {
  if (phrase.endsWith('ना')) return 'VERB'
  return / (?:में|से|पर|को|तक)$/.test(phrase) ? 'ADV' : upos
}

function spanOf({ words }: Found): number {
  return (words.at(-1) as number) - firstOf({ words })
}

function firstOf({ words }: Pick<Found, 'words'>): number {
  return words[0] as number
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
