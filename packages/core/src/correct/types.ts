import type { BilingualDocument, SideName } from '../document/types.ts'
import type { BuildMessage } from '../pipeline/types.ts'

/**
 * Names a sentence by what is written, so that it is found again in a document that was built anew.
 * Numbers and ids would not do: one sentence more at the top of an article moves them all.
 */
export interface SentenceAnchor {
  /** The sentence as it was written; spelling variants and white space count for nothing when it is looked for. */
  text: string
  /** Fingerprint of the text just before it on its side. */
  before: string
  /** Fingerprint of the text just after it. */
  after: string
  /** How many sentences before it on its side have the same text in the same surroundings. */
  occurrence: number
}

/** Sentences of a pair; either side may be empty. */
export interface PairMembers {
  source: SentenceAnchor[]
  target: SentenceAnchor[]
}

/** These sentences are one pair: of several pairs, or of sentences that stood alone, or a pair confirmed as it is. */
export interface MergeCorrection extends PairMembers {
  kind: 'merge'
}

/** What stood together falls into these pairs. */
export interface SplitCorrection {
  kind: 'split'
  pairs: PairMembers[]
}

/** A sentence belongs to another pair. */
export interface MoveCorrection {
  kind: 'move'
  side: SideName
  sentence: SentenceAnchor
  /** The other sentences of the pair that it leaves. */
  from: PairMembers
  /** The sentences of the pair that it joins. */
  to: PairMembers
}

/** None of these sentences has a counterpart; each stands alone. */
export interface UnlinkCorrection extends PairMembers {
  kind: 'unlink'
}

/** What was taken for one sentence is two; both stay in their pair until a split parts them. */
export interface CutCorrection {
  kind: 'cut'
  side: SideName
  sentence: SentenceAnchor
  /** UTF-16 offset into the text of the anchor, where the second sentence begins. */
  at: number
}

/**
 * A correction of an alignment by a person, as plain data.
 * Each states what is true afterwards, in full, so that it does not matter what was there before.
 */
export type Correction =
  | MergeCorrection
  | SplitCorrection
  | MoveCorrection
  | UnlinkCorrection
  | CutCorrection

/** Why a correction was not made, or what it cost. */
export interface CorrectionMessage extends BuildMessage {
  ruleId:
    | 'sentence-missing'
    | 'sentence-recut'
    | 'surroundings-changed'
    | 'sentence-named-twice'
    | 'cut-inside-unit'
    | 'unit-dropped'
    | 'pair-left-over'
  /** Number of the correction in its list, from 0. */
  edit: number
}

/** A corrected document and what became of each correction. */
export interface CorrectionResult {
  document: BilingualDocument
  messages: CorrectionMessage[]
  /** Numbers of the corrections that hold in the document. */
  applied: number[]
  /** Numbers of those that could not be made; each has a message. */
  skipped: number[]
}
