import type { ArticleInput } from '../article/types.ts'
import type { BilingualDocument, Localized, Provenance, Side } from '../document/types.ts'

/** What is known of one side beyond its text; it wins over what the page says of itself. */
export type SideMetadata = Partial<Omit<Side, 'lang' | 'text'>>

/** A doubtful place of the source, named by the words that stand there. */
export interface NoteInput {
  /** Exact words of the source; their first occurrence is meant. */
  words: string
  kind: string
  text: Localized
}

/** Everything a document is made of, but for the lexicon. */
export interface DocumentRequest {
  id: string
  source: Omit<ArticleInput, 'lang'>
  /** The English; without it the document is for reading with glosses only. */
  target?: Omit<ArticleInput, 'lang'>
  /** Where the English comes from; default `published` when there is one. */
  provenance?: Provenance
  sourceMetadata?: SideMetadata
  targetMetadata?: SideMetadata
  notes?: readonly NoteInput[]
}

/** A doubt about the input that did not stop the build. */
export interface BuildMessage {
  ruleId: string
  /** One sentence that names the place. */
  reason: string
  side: 'source' | 'target'
  /** Half-open UTF-16 offsets into the text of the side, where there is a place. */
  start?: number
  end?: number
}

export interface BuildResult {
  document: BilingualDocument
  messages: BuildMessage[]
}
