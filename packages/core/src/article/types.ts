import type { BlockRole, RemovalRole } from '../document/types.ts'

/** An article as it came: a file's content and what it is. */
export interface ArticleInput {
  content: string
  format: 'html' | 'markdown' | 'text'
  lang: 'hi' | 'en'
}

/** A run of text between two block boundaries, with the role it was found to play. */
export interface ArticleBlock {
  role: BlockRole
  /** Heading level 1–6. */
  level?: number
  /** Half-open UTF-16 offsets into the article's text, white space around left out. */
  start: number
  end: number
}

/** A run of text that is no part of the article. */
export interface RemovedBlock {
  role: RemovalRole
  /** Half-open UTF-16 offsets into the article's text. */
  start: number
  end: number
}

/** What the publisher says of the article in the page's own metadata. */
export interface ArticleMetadata {
  title: string | null
  byline: string | null
  date: string | null
  publisher: string | null
  address: string | null
}

/** A cleaned article: every character of `text` is in a block, in a removed run, or white space. */
export interface Article {
  /** The untouched file for plain text; for HTML and Markdown its text, one block a line. */
  text: string
  blocks: ArticleBlock[]
  removed: RemovedBlock[]
  metadata: ArticleMetadata
}

/** A block while the rules look at it. */
export interface Candidate {
  start: number
  end: number
  text: string
  /** Names of the elements around the text, outermost first. */
  path: string[]
}

export type Label =
  | { keep: BlockRole; level?: number; joinPrevious?: true }
  | { remove: RemovalRole }
