import type { Dictionary, DictionaryEntry, PhraseMatch, PhraseWord } from '@sahapath/core'
import type { Analysis, Upos } from '@sahapath/hindi'
import { analyzeTokens } from '@sahapath/hindi/analyze'
import { fold } from '@sahapath/hindi/fold'
import { deriveEntry } from './derive-entry.ts'
import type { FormMeanings } from './form-meanings.ts'
import { PhraseIndex } from './phrase-index.ts'
import { rankEntries } from './rank-entries.ts'
import type { Slice } from './slices/slice.ts'

/** The sentence a word is looked up in. */
export interface LookupContext {
  /** Words and marks of the sentence, in order. */
  tokens: readonly string[]
  /** Place of the word among them. */
  index: number
}

/** What is known of a word. */
export interface LookupResult {
  /** Readings of the form, best first. */
  analyses: readonly Analysis[]
  /** Entries of the readings, best first; an entry put together by word formation says so. */
  entries: readonly DictionaryEntry[]
  /** The multiword entry the word is part of, with the places of its words in the context. */
  phrase?: PhraseMatch
}

/** What was looked up before; emptied when full, so that no text can fill the memory. */
const cacheSize = 20_000

/** The learner's dictionary, its slices in memory. */
export class LoadedDictionary implements Dictionary {
  /** Grows with every slice. */
  version = 0
  readonly #slices: Slice[] = []
  #forms: FormMeanings | undefined
  #phrases = new PhraseIndex((word) => this.#findWritten(word).some(({ upos }) => upos === 'NOUN'))
  #found = new Map<string, readonly DictionaryEntry[]>()
  #looked = new Map<string, LookupResult>()

  /**
   * Adds slices.
   *
   * @param slices Words, phrases, and the forms that have entries of their own.
   */
  add(slices: { words?: Slice; phrases?: Slice; forms?: FormMeanings }): void {
    if (slices.forms) this.#forms = slices.forms
    if (slices.phrases) this.#phrases.addSlice(slices.phrases)
    if (slices.words) {
      this.#slices.push(slices.words)
      this.#phrases.addSlice(slices.words)
    }
    this.#found.clear()
    this.#looked.clear()
    this.version++
  }

  /**
   * Finds the entries of a citation form, of a word or a phrase.
   *
   * @param lemma Citation form, compared folded.
   * @param upos Part of speech, for the order of the entries.
   * @returns Entries, best first; one put together by word formation when none was written; empty when unknown.
   */
  find(lemma: string, upos?: Upos): readonly DictionaryEntry[] {
    const key = upos ? `${upos}${lemma}` : lemma
    const known = this.#found.get(key)
    if (known) return known
    const entries = this.#findAnew(lemma, upos)
    if (this.#found.size >= cacheSize) this.#found.clear()
    this.#found.set(key, entries)
    return entries
  }

  #findAnew(lemma: string, upos: Upos | undefined): DictionaryEntry[] {
    const folded = fold(lemma)
    const written = this.#findWritten(folded)
    if (written.length > 0) return rankEntries(written, upos)
    const phrases = this.#phrases.get(folded)
    if (phrases.length > 0 || lemma.includes(' ')) return rankEntries(phrases, upos)
    const derived = deriveEntry(lemma, (base) => this.#findWritten(fold(base)))
    return derived ? [derived] : []
  }

  #findWritten(folded: string): readonly DictionaryEntry[] {
    return this.#slices.flatMap((slice) => slice.find(folded))
  }

  /**
   * Finds the entry of a form that means what its citation form does not tell: उनके "their", हुआ "happened".
   *
   * @param form The word as it stands, compared folded.
   * @param lemma Citation form of its reading.
   * @param upos Part of speech of its reading.
   * @returns The entry; undefined for every other form.
   */
  findForm(form: string, lemma: string, upos: Upos): DictionaryEntry | undefined {
    return this.#forms?.find(form, lemma, upos)
  }

  /**
   * Finds multiword entries in a sentence, inflected and split.
   *
   * @param words Words of the sentence.
   * @returns Matches, the longest at each place, none sharing a word with another.
   */
  findPhrases(words: readonly PhraseWord[]): PhraseMatch[] {
    return this.#phrases.find(words)
  }

  /**
   * Looks a word up as it stands in a text.
   *
   * @param word The form, inflected or not.
   * @param context The sentence it stands in; without it the form alone is read.
   * @returns Readings, entries of all of them, and the phrase the word is part of.
   */
  lookup(word: string, context?: LookupContext): LookupResult {
    if (context) return this.#lookUpInContext(context)
    const known = this.#looked.get(word)
    if (known) return known
    const analyses = analyzeTokens([word]).analyses[0] ?? []
    const result: LookupResult = { analyses, entries: this.#entriesOf(word, analyses) }
    if (this.#looked.size >= cacheSize) this.#looked.clear()
    this.#looked.set(word, result)
    return result
  }

  #lookUpInContext({ tokens, index }: LookupContext): LookupResult {
    const all = analyzeTokens(tokens).analyses
    const analyses = all[index] ?? []
    const word = tokens[index] ?? ''
    const words = tokens.map((text, at) => ({ text, lemma: all[at]?.[0]?.lemma ?? text }))
    const phrase = this.findPhrases(words).find((match) => match.words.includes(index))
    return { analyses, entries: this.#entriesOf(word, analyses), ...(phrase && { phrase }) }
  }

  #entriesOf(word: string, analyses: readonly Analysis[]): DictionaryEntry[] {
    const entries = new Set<DictionaryEntry>()
    for (const { lemma, upos } of analyses) {
      const own = this.findForm(word, lemma, upos)
      if (own) entries.add(own)
      for (const entry of this.find(lemma, upos)) entries.add(entry)
    }
    return [...entries]
  }
}
