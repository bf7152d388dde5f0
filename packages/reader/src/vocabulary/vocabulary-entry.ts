import type { SavedWord } from '../events/saved-word.ts'

/** How well a word is known; an ignored one is neither reviewed nor counted as unknown. */
export type KnownStatus = 'learning' | 'known' | 'ignored'

/** The sentence pair a word was met in. */
export type VocabularyContext = SavedWord['context'] & { surface: string }

/** Where a word is in its spaced repetition: plain JSON, dates as ISO 8601. */
export interface ReviewState {
  due: string
  stability: number
  difficulty: number
  elapsed_days: number
  scheduled_days: number
  learning_steps: number
  reps: number
  lapses: number
  state: number
  last_review?: string
}

/** A saved word or term. */
export interface VocabularyEntry {
  id: string
  kind: 'word' | 'term'
  headword: string
  romanization: string
  glosses: string[]
  status: KnownStatus
  contexts: VocabularyContext[]
  /** ISO 8601 times. */
  added: string
  changed: string
  /** Deleted; kept so that merging with an older copy does not bring the word back. */
  removed?: boolean
  review?: ReviewState
}

/** A vocabulary as a file. */
export interface VocabularyFile {
  type: 'sahapath-vocabulary'
  version: 1
  entries: VocabularyEntry[]
}
