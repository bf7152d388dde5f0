import type { Upos } from '@sahapath/hindi'
import type { Concept, DictionaryEntry, NameType } from '../document/types.ts'

/** A phrase found among the words of a sentence. */
export interface PhraseMatch {
  entry: DictionaryEntry
  /** Indices of the words, ascending; they need not be adjacent. */
  words: number[]
}

/** What a dictionary needs to know of a word of a sentence to find phrases in it. */
export interface PhraseWord {
  text: string
  lemma: string
}

/** The look-up that core is handed; `@sahapath/lexicon` makes one, anyone may make another. */
export interface Dictionary {
  /** Changes whenever entries are added; a dictionary that never grows may leave it out. */
  readonly version?: number
  /** Entries of a citation form, best first for the part of speech; compared folded; empty when unknown. */
  find(lemma: string, upos?: Upos): readonly DictionaryEntry[]
  /**
   * The entry of a form that means what its citation form does not tell (उनके "their", हुआ "happened"), for a
   * reading of the form; undefined for every other. A dictionary without such entries may leave it out.
   */
  findForm?(form: string, lemma: string, upos: Upos): DictionaryEntry | undefined
  /** Multiword entries in a sentence, longest first at each place, none overlapping another. */
  findPhrases(words: readonly PhraseWord[]): PhraseMatch[]
}

/**
 * A dictionary that a reader brings along: plain data, so that it can be stored and handed between threads.
 * Its entries are consulted after the project's own and marked with its name.
 */
export interface UserDictionary {
  /** What the dictionary calls itself; no two that are used together may have the same. */
  name: string
  /** Ids are unique within the dictionary; entries of one citation form stand in order, best first. */
  entries: readonly DictionaryEntry[]
}

/** A proper name with its established English. */
export interface NameRow {
  name: string
  type: NameType
  english: string
  variants?: string[]
  gender?: 'm' | 'f'
  note?: string
}

/** What rows may begin with, worked out beforehand: with it the first text is annotated sooner. */
export interface WrittenOpenings<Row> {
  /** The rows it was written of, the same array. */
  of: readonly Row[]
  text: string
}

/** The knowledge that is handed to the pipeline; every part may be left out. */
export interface Lexicon {
  dictionary?: Dictionary
  concepts?: readonly Concept[]
  names?: readonly NameRow[]
  /** What `writeOpenings` wrote of these concepts. */
  openings?: WrittenOpenings<Concept>
  /** What `writeNameOpenings` wrote of these names. */
  nameOpenings?: WrittenOpenings<NameRow>
}
