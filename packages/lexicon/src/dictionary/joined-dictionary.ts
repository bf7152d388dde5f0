import type {
  Dictionary,
  DictionaryEntry,
  PhraseMatch,
  PhraseWord,
  UserDictionary,
} from '@sahapath/core'
import type { Upos } from '@sahapath/hindi'
import { analyzeTokens, listCitations } from '@sahapath/hindi/analyze'
import { fold } from '@sahapath/hindi/fold'
import type { LoadedDictionary, LookupContext, LookupResult } from './loaded-dictionary.ts'
import { UserIndex } from './user-index.ts'

/** What was found before; emptied when full, so that no text can fill the memory. */
const cacheSize = 20_000

/** The learner's dictionary with the dictionaries that a reader brought along consulted after it, in their order. */
export class JoinedDictionary implements Dictionary {
  readonly #own: LoadedDictionary
  readonly #others: readonly UserIndex[]
  readonly #found = new Map<string, readonly DictionaryEntry[]>()
  /** By what ours gave, which is the same object for a word looked up again. */
  readonly #looked = new WeakMap<LookupResult, LookupResult>()

  /**
   * @param own The learner's dictionary.
   * @param others Dictionaries to consult after it; no two may have the same name.
   */
  constructor(own: LoadedDictionary, others: readonly UserDictionary[]) {
    const names = new Set(others.map(({ name }) => name))
    if (names.size < others.length) {
      throw new TypeError('JoinedDictionary expected dictionaries with different names')
    }
    this.#own = own
    const isNoun = (word: string): boolean => own.find(word).some(({ upos }) => upos === 'NOUN')
    this.#others = others.map((dictionary) => new UserIndex(dictionary, isNoun))
  }

  /** Grows with ours. */
  get version(): number {
    return this.#own.version
  }

  /**
   * Finds the entries of a citation form, of a word or a phrase.
   *
   * @param lemma Citation form, compared folded.
   * @param upos Part of speech, for the order of the entries of each dictionary.
   * @returns Our entries, then those of the other dictionaries, which name theirs as their `source`; an entry put
   *   together by word formation comes last.
   */
  find(lemma: string, upos?: Upos): readonly DictionaryEntry[] {
    const key = `${upos ?? ''} ${lemma}`
    const known = this.#found.get(key)
    if (known) return known
    const entries = this.#findAnew(lemma, upos)
    if (this.#found.size >= cacheSize) this.#found.clear()
    this.#found.set(key, entries)
    return entries
  }

  #findAnew(lemma: string, upos: Upos | undefined): readonly DictionaryEntry[] {
    const own = this.#own.find(lemma, upos)
    const exact = this.#findInOthers(fold(lemma), upos)
    // No analysis knows the words of a stranger's dictionary: what may be a form of one is looked up as such.
    const others =
      exact.length > 0 || own.length > 0
        ? exact
        : listCitations(lemma).flatMap((citation) => this.#findInOthers(citation, upos))
    if (others.length === 0) return own
    return [...own.filter(isWritten), ...others, ...own.filter((entry) => !isWritten(entry))]
  }

  #findInOthers(folded: string, upos: Upos | undefined): DictionaryEntry[] {
    return this.#others.flatMap((index) => index.find(folded, upos))
  }

  /**
   * Finds the entry of ours for a form that means what its citation form does not tell.
   *
   * @param form The word as it stands, compared folded.
   * @param lemma Citation form of its reading.
   * @param upos Part of speech of its reading.
   * @returns The entry; undefined for every other form.
   */
  findForm(form: string, lemma: string, upos: Upos): DictionaryEntry | undefined {
    return this.#own.findForm(form, lemma, upos)
  }

  /**
   * Finds multiword entries in a sentence, inflected and split: ours first, others among the words that are left.
   *
   * @param words Words of the sentence.
   * @returns Matches in order of their first word, none sharing a word with another.
   */
  findPhrases(words: readonly PhraseWord[]): PhraseMatch[] {
    const matches = this.#own.findPhrases(words)
    const taken = new Set(matches.flatMap((match) => match.words))
    for (const index of this.#others) {
      for (const match of index.findPhrases(words)) {
        if (match.words.some((at) => taken.has(at))) continue
        for (const at of match.words) taken.add(at)
        matches.push(match)
      }
    }
    return matches.sort((a, b) => (a.words[0] ?? 0) - (b.words[0] ?? 0))
  }

  /**
   * Looks a word up as it stands in a text.
   *
   * @param word The form, inflected or not.
   * @param context The sentence it stands in; without it the form alone is read.
   * @returns Readings, entries of all of them, and the phrase the word is part of.
   */
  lookup(word: string, context?: LookupContext): LookupResult {
    const own = this.#own.lookup(word, context)
    if (context) return this.#complete(own, word, context)
    const known = this.#looked.get(own)
    if (known) return known
    const result = this.#complete(own, word)
    this.#looked.set(own, result)
    return result
  }

  /** Adds what the others know to what ours does. */
  #complete(
    { analyses, phrase }: LookupResult,
    word: string,
    context?: LookupContext,
  ): LookupResult {
    const entries = new Set(
      analyses.flatMap(({ lemma, upos }) => {
        const own = this.findForm(word, lemma, upos)
        const entries = this.find(lemma, upos)
        return own ? [own, ...entries] : entries
      }),
    )
    // Another dictionary may list a form that our analysis takes for a form of something else.
    for (const entry of this.#findInOthers(fold(word), analyses[0]?.upos)) entries.add(entry)
    const whole = phrase ?? (context && this.#findPhraseAt(context))
    return { analyses, entries: [...entries].sort(byOrigin), ...(whole && { phrase: whole }) }
  }

  #findPhraseAt({ tokens, index }: LookupContext): PhraseMatch | undefined {
    const { analyses } = analyzeTokens(tokens)
    const words = tokens.map((text, at) => ({ text, lemma: analyses[at]?.[0]?.lemma ?? text }))
    return this.findPhrases(words).find((match) => match.words.includes(index))
  }
}

function isWritten(entry: DictionaryEntry): boolean {
  return !entry.derived
}

/** Ours before those of others, those before guesses. */
function byOrigin(a: DictionaryEntry, b: DictionaryEntry): number {
  return rankOrigin(a) - rankOrigin(b)
}

function rankOrigin({ source, derived }: DictionaryEntry): number {
  return derived ? 2 : source === undefined ? 0 : 1
}
