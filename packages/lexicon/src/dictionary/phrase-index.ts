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
import { listPhrases, splitPhrase } from './slices/list-phrases.ts'
import { isSeveralWords, type PhraseSource, type Slice } from './slices/slice.ts'

interface Found {
  phrase: Phrase
  words: number[]
}

/**
 * Multiword entries by their first words, of slices or of a list. What slices tell is only read for the words that are met: a
 * text has few of them.
 */
export class PhraseIndex {
  /** By two words that follow one another. */
  #together = new Map<string, Phrase[]>()
  /** By the first word, where the second may stand apart: a noun and its verb, and what has an ellipsis. */
  #apart = new Map<string, Phrase[]>()
  #byLemma = new Map<string, Phrase[]>()
  /** First words of phrases whose phrases are in the maps. */
  #firsts = new Set<string>()
  readonly #slices: Slice[] = []
  readonly #knows: WordKnowledge

  /** @param isNoun Whether a folded citation form is a noun. */
  constructor(isNoun: (word: string) => boolean) {
    this.#knows = {
      isNoun,
      joinsVerb: ({ texts, lemmas }, at, verb) =>
        [texts[at], lemmas[at]].some(
          (word = '') =>
            this.#hasFirst(word) && this.#apart.get(word)?.some(({ words }) => words[1] === verb),
        ),
    }
  }

  /**
   * Adds what the entries of a slice tell of several words; not to an index that has a list.
   *
   * @param slice Entries; those of an earlier slice stand before a construction of this one.
   */
  addSlice(slice: Slice): void {
    this.#slices.push(slice)
    for (const map of [this.#together, this.#apart, this.#byLemma, this.#firsts]) map.clear()
  }

  /**
   * Adds those of a list of entries that are several words; not to an index that has slices.
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
        if (isSeveralWords(spelling)) {
          this.#index(splitPhrase(spelling), kind, () => mark(entry))
        }
      }
    }
  }

  /** Tells whether phrases begin with a word, and takes those in that slices tell of. */
  #hasFirst(first: string): boolean {
    if (this.#firsts.has(first)) return true
    for (const slice of this.#slices) {
      for (const source of slice.findPhraseSources(first)) this.#addTold(source, first)
    }
    // Words with which nothing begins are not noted: a text may have any number of them.
    return this.#firsts.has(first)
  }

  #addTold(source: PhraseSource, first: string): void {
    for (const { lemma, words, upos, isConstruction, entry } of listPhrases(source)) {
      const folded = fold(lemma)
      if (words[0] !== first || (isConstruction && this.#byLemma.has(folded))) continue
      append(this.#byLemma, folded, this.#index(words, upos, entry))
    }
  }

  #index(words: readonly string[], upos: Upos, entry: () => DictionaryEntry): Phrase {
    const phrase: Phrase = { words, upos, entry }
    const [first = '', second = ''] = words
    this.#firsts.add(first)
    const mayPart = second === ellipsis || (upos === 'VERB' && words.length === 2)
    if (mayPart) append(this.#apart, first, phrase)
    else append(this.#together, `${first} ${second}`, phrase)
    return phrase
  }

  /**
   * Finds the entries of a phrase by its citation form.
   *
   * @param folded Citation form, folded.
   * @returns Entries.
   */
  get(folded: string): DictionaryEntry[] {
    if (!this.#hasFirst(splitPhrase(folded)[0] ?? '')) return []
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
      if (!this.#hasFirst(first)) continue
      match(this.#apart.get(first))
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
