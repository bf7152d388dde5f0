import type { DictionaryEntry, PhraseMatch, PhraseWord } from '@sahapath/core'
import { fold } from '@sahapath/hindi/fold'
import { makePhraseEntry, readPatterns, type Slice } from './read-slice.ts'

interface Phrase {
  /** Folded words; `…` where other words may stand. */
  words: readonly string[]
  /** True when the last word is a verb, which is inflected and may stand apart. */
  verbal: boolean
  entry(): DictionaryEntry
}

/** What may stand inside any phrase without being part of it; a hyphen may be a token or not. */
const particles = new Set(['ही', 'भी', 'तो', 'नहीं', 'न', 'तक', '-'])

/** What shows that the noun before it is not the verb's: चर्चा के बाद हुई is no चर्चा होना. */
const postpositions = new Set(['का', 'के', 'की', 'में', 'ने', 'को', 'से', 'पर', 'तक'].map(fold))

/** How many words may stand between a noun and its verb, or at an ellipsis. */
const widestGap = 4

const ellipsis = '…'

const severalWords = /[ -]/

const government = /^(?:का|के|की|को|से|में|पर|ने|तक) /

/** Multiword entries by their first word. */
export class PhraseIndex {
  #byFirst = new Map<string, Phrase[]>()
  #byLemma = new Map<string, Phrase[]>()

  /**
   * Adds phrases.
   *
   * @param slice Entries of several words.
   */
  addPhrases(slice: Slice): void {
    for (const [index, lemma] of slice.lemmas.entries()) {
      this.#add(lemma, slice.upos(index) === 'VERB', () => slice.entry(index))
    }
    this.#sort()
  }

  /**
   * Adds what entries of words bring: spellings that a text may write as several words (आदान-प्रदान, जीवन बीमा), and the
   * constructions that an entry names (`का ~ करना` of स्वागत).
   *
   * @param slice Entries of single words.
   */
  addWords(slice: Slice): void {
    for (const [index, lemma] of slice.lemmas.entries()) {
      const variants = slice.variants[index]
      for (const spelling of variants ? [lemma, ...variants.split(', ')] : [lemma]) {
        if (severalWords.test(spelling)) this.#index(spelling, false, () => slice.entry(index))
      }
      const cell = slice.patterns[index]
      if (cell && slice.upos(index) !== 'VERB') this.#addPatterns(slice, index, cell)
    }
    this.#sort()
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
      const verbal = upos === 'VERB' || (upos === 'X' && lemma.endsWith('ना'))
      for (const spelling of [lemma, ...variants]) {
        if (severalWords.test(spelling)) this.#index(spelling, verbal, () => mark(entry))
      }
    }
    this.#sort()
  }

  #addPatterns(slice: Slice, index: number, cell: string): void {
    for (const { phrase: pattern, gloss } of readPatterns(cell)) {
      const phrase = pattern.replace(government, '').replaceAll('~', slice.lemmas[index] as string)
      // Without ~ an inflected form stands in the pattern: आँखें मूँदना; after a postposition it may be anything.
      if (!phrase.includes(' ') || (!pattern.includes('~') && government.test(pattern))) continue
      if (this.#byLemma.has(fold(phrase))) continue
      const verbal = phrase.endsWith('ना')
      const upos = verbal ? 'VERB' : slice.upos(index)
      let entry: DictionaryEntry | undefined
      this.#add(
        phrase,
        verbal,
        () => (entry ??= makePhraseEntry(phrase, upos, slice.level(index), gloss)),
      )
    }
  }

  #add(lemma: string, verbal: boolean, entry: () => DictionaryEntry): void {
    append(this.#byLemma, fold(lemma), this.#index(lemma, verbal, entry))
  }

  #index(lemma: string, verbal: boolean, entry: () => DictionaryEntry): Phrase {
    const words = fold(lemma).split(severalWords)
    const phrase: Phrase = { words, verbal, entry }
    append(this.#byFirst, words[0] as string, phrase)
    return phrase
  }

  #sort(): void {
    for (const phrases of this.#byFirst.values()) {
      if (phrases.length > 1) phrases.sort((a, b) => b.words.length - a.words.length)
    }
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
   * @returns Matches in order of their first word, the longest at each place, none sharing a word with another.
   */
  find(words: readonly PhraseWord[]): PhraseMatch[] {
    const texts = words.map(({ text }) => fold(text))
    const lemmas = words.map(({ lemma }) => fold(lemma))
    const taken = new Set<number>()
    const matches: PhraseMatch[] = []
    for (const [start, text] of texts.entries()) {
      if (taken.has(start)) continue
      const phrases = this.#candidates(text, lemmas[start] as string)
      let best: number[] | null = null
      let chosen: Phrase | undefined
      for (const phrase of phrases) {
        if (best && phrase.words.length <= best.length) break
        const found = matchAt(phrase, start, texts, lemmas)
        if (!found || found.some((at) => taken.has(at))) continue
        best = found
        chosen = phrase
      }
      if (!best || !chosen) continue
      for (const at of best) taken.add(at)
      matches.push({ entry: chosen.entry(), words: best })
    }
    return matches
  }

  #candidates(text: string, lemma: string): readonly Phrase[] {
    const byText = this.#byFirst.get(text)
    const byLemma = lemma === text ? undefined : this.#byFirst.get(lemma)
    if (!byText || !byLemma) return byText ?? byLemma ?? []
    return [...byText, ...byLemma].sort((a, b) => b.words.length - a.words.length)
  }
}

function matchAt(
  { words, verbal }: Phrase,
  start: number,
  texts: readonly string[],
  lemmas: readonly string[],
): number[] | null {
  const found: number[] = []
  let at = start
  for (const [index, word] of words.entries()) {
    if (word === ellipsis) continue
    const last = index === words.length - 1
    const gap =
      index === 0 ? 0 : words[index - 1] === ellipsis ? widestGap : last && verbal ? -1 : 0
    const place = seek(word, at, gap, texts, lemmas)
    if (place < 0) return null
    found.push(place)
    at = place + 1
  }
  return found
}

/**
 * Seeks a word of a phrase from a place on.
 *
 * @param gap How many words may be passed over; -1 for the verb of a phrase, which may stand apart unless a
 *   postposition follows its noun or another verb comes first.
 * @returns Index of the word, or -1.
 */
function seek(
  word: string,
  from: number,
  gap: number,
  texts: readonly string[],
  lemmas: readonly string[],
): number {
  let passed = 0
  const widest = gap < 0 ? widestGap : gap
  for (let at = from; at < texts.length; at++) {
    const text = texts[at] as string
    const lemma = lemmas[at] as string
    if (text === word || lemma === word) return at
    if (particles.has(text)) continue
    if (gap < 0 && (at === from ? postpositions.has(text) : false)) return -1
    if (gap < 0 && lemma.endsWith('ना') && lemma !== text) return -1
    if (++passed > widest) return -1
  }
  return -1
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
