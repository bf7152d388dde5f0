import type { Upos } from '@sahapath/hindi'
import type { Concept, NameType } from '../document/types.ts'

/** A word of a sentence as the matchers need it; punctuation is no word. */
export interface MatchWord {
  /** Half-open UTF-16 offsets into the text of the sentence. */
  start: number
  end: number
  text: string
  /** Citation forms, best first; empty when nothing is known of the word. */
  lemmas: readonly string[]
  /** Part of speech of the best reading. */
  upos?: Upos
  /** Whether the best reading rests on the dictionary. */
  known?: boolean
}

/** A sentence with its words in order. */
export interface MatchSentence {
  text: string
  words: readonly MatchWord[]
}

/** A use of a glossary concept. */
export interface TermMatch {
  /** Half-open UTF-16 offsets into the text of the sentence. */
  start: number
  end: number
  surface: string
  concept: Concept
  /** The form of the concept that stands here, as the glossary spells it. */
  form: string
  /** Citation form of this use: spelling and wording variants go to the preferred term. */
  lemma: string
  /** English equivalents, best first. */
  english: readonly string[]
  /** Place in the same list of the longer match that holds this one. */
  nestedIn?: number
  /** One sentence that says why this is a match. */
  why: string
}

/** Finds glossary terms on either side. */
export interface GlossaryMatcher {
  /**
   * Finds the terms of a Hindi sentence.
   *
   * @param sentence Sentence with its words.
   * @returns Matches in text order, a holder before what is nested in it.
   */
  match(sentence: MatchSentence): TermMatch[]
  /**
   * Finds English equivalents of the same concepts.
   *
   * @param text English text, best a single sentence.
   * @returns Matches in text order, a holder before what is nested in it.
   */
  matchEnglish(text: string): TermMatch[]
}

/** A use of a proper name. */
export interface NameMatch {
  /** Half-open UTF-16 offsets into the text of the sentence. */
  start: number
  end: number
  surface: string
  type: NameType
  /** Citation form in Hindi. */
  name: string
  /** Established English, or null when none is known. */
  english: string | null
  /** One sentence that says why this is a match. */
  why: string
}

/** What the sentences of a document tell about a name. */
export interface NameContext {
  /** Glossary terms of the sentence: a name may follow an office and holds no other term. */
  terms?: readonly TermMatch[]
  /** The English of the sentence, as evidence for names in no list. */
  english?: string
}

/** Finds the proper names of a document. */
export interface NameMatcher {
  /**
   * Finds the names of a document; what one sentence shows helps in the others.
   *
   * @param sentences Sentences of one document, in order.
   * @param contexts For each sentence, what else is known of it; may be shorter.
   * @returns For each sentence its names in text order, none overlapping another.
   */
  match(
    sentences: readonly MatchSentence[],
    contexts?: readonly (NameContext | undefined)[],
  ): NameMatch[][]
}
