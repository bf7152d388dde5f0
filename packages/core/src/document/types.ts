import type { Features, Upos } from '@sahapath/hindi'

/**
 * The bilingual document, version 1: plain JSON, self-contained, readable without our code.
 * Every `start`/`end` is a half-open range in UTF-16 code units into the `text` of its side,
 * and never cuts an extended grapheme cluster.
 */
export interface BilingualDocument {
  type: 'sahapath-bilingual-document'
  version: 1
  id: string
  /** The Hindi. */
  source: Side
  /** The English; its text is empty and its provenance `none` when there is no translation. */
  target: Side
  provenance: Provenance
  /** Blocks of both sides, each side in reading order. */
  blocks: Block[]
  sentences: Sentence[]
  /** Beads in reading order; every sentence of either side is in exactly one. */
  pairs: Pair[]
  /** Uses of glossary terms, in reading order; a nested use follows the use that holds it. */
  terms: TermUse[]
  names: NameUse[]
  /** Word forms of the source sentences, once each. */
  forms: WordForm[]
  /** Dictionary entries that forms and groups refer to, once each. */
  entries: DictionaryEntry[]
  /** Glossary concepts that terms refer to, once each. */
  concepts: Concept[]
  /** What the cleaner took out of either side, in text order. */
  removed: Removed[]
  /** Remarks on doubtful places of the source. */
  notes: Note[]
}

export type SideName = 'source' | 'target'

export interface Side {
  lang: 'hi' | 'en'
  /** The untouched text that all ranges of this side point into. */
  text: string
  title: string | null
  /** `project` when the title was written by the library, not by the publisher. */
  titleBy: 'publisher' | 'project'
  byline: string | null
  /** ISO 8601 date, month or year. */
  date: string | null
  publisher: string | null
  /** http or https address of the original. */
  address: string | null
  licence: string | null
}

/** Where the English comes from. */
export type Provenance =
  | { kind: 'published' }
  | { kind: 'project'; statement?: Localized }
  | { kind: 'machine'; engine: string; model?: string }
  | { kind: 'none' }

export interface Localized {
  en: string
  hi: string
}

export type BlockRole = 'heading' | 'paragraph' | 'caption' | 'list-item' | 'quote' | 'embed'

export interface Block {
  id: string
  side: SideName
  role: BlockRole
  /** Heading level 2–6. */
  level?: number
  start: number
  end: number
}

export interface Sentence {
  id: string
  side: SideName
  /** Block id. */
  block: string
  start: number
  end: number
  text: string
  words: Word[]
  /** Units of several words: compound and conjunct verbs, postposition groups, multiword expressions. */
  groups: Group[]
}

export interface Word {
  start: number
  end: number
  /** Index into `forms`; absent on the target side. */
  form?: number
}

/** A word form: everything that is true of a surface wherever it stands in this reading. */
export interface WordForm {
  surface: string
  lemma: string
  upos: Upos
  features: Features
  /** Romanised surface in the learner's scheme. */
  romanization: string
  /** Ids of dictionary entries, best first; empty when the dictionary has none. */
  entries: string[]
  /** What the form is, in a plain sentence; absent for a citation form. */
  explanation?: Localized
}

export interface Group {
  kind: 'compound-verb' | 'conjunct-verb' | 'passive' | 'postposition' | 'number' | 'phrase'
  /** Indices into the words of the sentence, ascending. */
  words: number[]
  lemma: string
  /** Dictionary entry id. */
  entry?: string
}

export interface Pair {
  id: string
  /** Sentence ids of the source side, in order; empty for English without Hindi. */
  source: string[]
  /** Sentence ids of the target side. */
  target: string[]
  /** Probability that the pair is right, 0–1. */
  confidence: number
  /** Set when a person and not the aligner made the pair. */
  madeBy?: 'person'
  /** Word links; word numbers count through the words of all sentences of the pair's side. */
  links: WordLink[]
}

export interface WordLink {
  source: number
  target: number
  /** A sure link is a lexical equivalent; a possible one helps reading only. */
  sure: boolean
  /** 0–1. */
  score: number
}

export interface TermUse {
  id: string
  sentence: string
  start: number
  end: number
  surface: string
  /** Concept id. */
  concept: string
}

export type NameType = 'person' | 'place' | 'org' | 'demonym' | 'event' | 'product'

export interface NameUse {
  sentence: string
  start: number
  end: number
  surface: string
  type: NameType
  /** Citation form in Hindi. */
  name: string
  /** Established English, or null when only the romanisation is known. */
  english: string | null
}

export interface DictionaryEntry {
  id: string
  lemma: string
  upos: Upos
  gender?: 'm' | 'f' | 'm/f'
  /** English, the most usual in news first. */
  glosses: string[]
  variants?: string[]
  patterns?: { phrase: string; gloss: string }[]
  tags?: string[]
  /** 1 (most frequent) to 5 (rare). */
  level: 1 | 2 | 3 | 4 | 5
  romanization?: string
  /** Set when no one wrote this entry and it was put together by word formation. */
  derived?: { base: string; affix: string }
  /** Name of the dictionary that a reader brought along and this entry is from; absent for the project's own. */
  source?: string
}

export interface Concept {
  id: string
  hi: string
  variants?: string[]
  deprecated?: string[]
  abbreviations?: string[]
  pos?: 'NOUN' | 'ADJ' | 'ADV' | 'VERB'
  gender?: 'm' | 'f'
  en: string[]
  type:
    | 'office'
    | 'body'
    | 'org'
    | 'instrument'
    | 'process'
    | 'event'
    | 'status'
    | 'doctrine'
    | 'security'
    | 'place'
  field: string
  definition: Localized
  note?: Localized
  notWhen?: NotWhen[]
  broader?: string[]
  related?: string[]
  level: 1 | 2 | 3
}

/** A context in which the words of a concept do not mean it. */
export interface NotWhen {
  /** The word or words just before, any of them. */
  before?: string | string[]
  /** The word or words just after, any of them. */
  after?: string | string[]
  /** A phrase that holds the term. */
  phrase?: string | string[]
  /** The word is too general to be a term by itself, and counts inside a longer term only. */
  alone?: boolean
  why: string
}

export type RemovalRole =
  | 'ad-marker'
  | 'source-line'
  | 'comment-count'
  | 'share-bar'
  | 'also-read'
  | 'navigation'
  | 'furniture'

export interface Removed {
  side: SideName
  start: number
  end: number
  text: string
  role: RemovalRole
  reason: Localized
}

export interface Note {
  /** Sentence id. */
  sentence: string
  start: number
  end: number
  kind: string
  text: Localized
}
