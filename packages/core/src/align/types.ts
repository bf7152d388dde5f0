import type { Upos } from '@sahapath/hindi'
import type { BlockRole, Group, WordLink } from '../document/types.ts'
import type { Dictionary, NameRow } from '../lexicon/types.ts'
import type { Concept } from '../document/types.ts'

/** A sentence to align; what is left out is worked out from the text or not used. */
export interface AlignableSentence {
  text: string
  /** Number of the block that holds the sentence; equal for sentences of one block, ascending. */
  block?: number
  role?: BlockRole
  /** Words with their citation forms, for a caller that has analysed the sentence already. */
  words?: readonly { text: string; lemma: string }[]
}

/** Sentences of both sides that say the same, or of one side when the other leaves them out. */
export interface Bead {
  /** Indices of source sentences, ascending and adjacent. */
  source: number[]
  /** Indices of target sentences, ascending and adjacent. */
  target: number[]
  /** Probability that exactly these sentences belong together, 0–1. */
  confidence: number
  /** What spoke for and against, strongest first; present when asked for by `explain`. */
  why?: SignalShare[]
}

/** The part of one signal in a decision, in natural-log odds: above 0 speaks for the bead. */
export interface SignalShare {
  signal: SignalName
  share: number
}

/** The signals that the aligner weighs; each is explained in its file. */
export type SignalName =
  | 'shape'
  | 'words'
  | 'names'
  | 'numbers'
  | 'length'
  | 'position'
  | 'paragraphs'
  | 'roles'
  | 'marks'
  | 'untranslated'
  | 'habits'

/**
 * Knowledge and wishes; everything may be left out.
 *
 * What was worked out of a word is kept as long as this object: hand over the same one for texts that share their
 * knowledge.
 */
export interface AlignOptions {
  dictionary?: Dictionary
  names?: readonly NameRow[]
  concepts?: readonly Concept[]
  /** Adds `why` to every bead; false by default. */
  explain?: boolean
}

/** A bead with the text of its sentences. */
export interface TextBead extends Bead {
  /** Half-open UTF-16 ranges into the source text, one a sentence. */
  sourceRanges: [start: number, end: number][]
  /** Half-open UTF-16 ranges into the target text, one a sentence. */
  targetRanges: [start: number, end: number][]
  sourceText: string
  targetText: string
}

/** A word or mark of a sentence to link; what is left out of a Hindi word is worked out. */
export interface LinkableWord {
  text: string
  lemma?: string
  upos?: Upos
}

/** A unit of several Hindi words, by their places in the sentence. */
export type LinkableGroup = Pick<Group, 'kind' | 'words'>

export type { WordLink }
