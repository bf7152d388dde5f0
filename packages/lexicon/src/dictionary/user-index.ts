import type { DictionaryEntry, PhraseMatch, PhraseWord, UserDictionary } from '@sahapath/core'
import type { Upos } from '@sahapath/hindi'
import { fold } from '@sahapath/hindi/fold'
import { PhraseIndex } from './phrase-index.ts'
import { rankEntries } from './rank-entries.ts'

/** The entries of a dictionary that a reader brought along, by folded spelling, each marked with the dictionary's name. */
export class UserIndex {
  readonly #name: string
  readonly #bySpelling = new Map<string, DictionaryEntry[]>()
  readonly #marked = new Map<DictionaryEntry, DictionaryEntry>()
  readonly #phrases: PhraseIndex

  /**
   * @param dictionary Dictionary; its entries are not changed.
   * @param isNoun Whether a folded citation form is a noun in the learner's dictionary.
   */
  constructor({ name, entries }: UserDictionary, isNoun: (word: string) => boolean) {
    this.#name = name
    this.#phrases = new PhraseIndex(
      (word) => isNoun(word) || !!this.#bySpelling.get(word)?.some(({ upos }) => upos === 'NOUN'),
    )
    for (const entry of entries) {
      for (const spelling of new Set([entry.lemma, ...(entry.variants ?? [])].map(fold))) {
        const found = this.#bySpelling.get(spelling)
        if (found) found.push(entry)
        else this.#bySpelling.set(spelling, [entry])
      }
    }
    this.#phrases.addEntries(entries, (entry) => this.#mark(entry))
  }

  /**
   * Finds the entries of a citation form.
   *
   * @param folded Citation form or variant, folded.
   * @param upos Part of speech, for the order of the entries.
   * @returns Entries, best first.
   */
  find(folded: string, upos: Upos | undefined): DictionaryEntry[] {
    const entries = this.#bySpelling.get(folded)
    return entries ? rankEntries(entries, upos).map((entry) => this.#mark(entry)) : []
  }

  /**
   * Finds multiword entries in a sentence.
   *
   * @param words Words of the sentence.
   * @returns Matches, none sharing a word with another.
   */
  findPhrases(words: readonly PhraseWord[]): PhraseMatch[] {
    return this.#phrases.find(words)
  }

  /** The same object every time; its id is unlike that of any entry of another dictionary. */
  #mark(entry: DictionaryEntry): DictionaryEntry {
    const known = this.#marked.get(entry)
    if (known) return known
    const marked = { ...entry, id: `${this.#name}: ${entry.id}`, source: this.#name }
    this.#marked.set(entry, marked)
    return marked
  }
}
