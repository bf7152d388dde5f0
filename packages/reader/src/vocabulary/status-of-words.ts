import type { BilingualDocument, Sentence } from '@sahapath/core/document'
import { idsOfWords } from './ids-of-words.ts'
import type { KnownStatus, VocabularyEntry } from './vocabulary-entry.ts'

/** Finds an entry of a vocabulary by its id. */
export type FindEntry = (id: string) => VocabularyEntry | undefined

/**
 * Tells how well each word of an article's sentences is known.
 * @param document The article.
 * @param find Finds an entry of the vocabulary.
 * @returns A function that gives, for a Hindi sentence, one status a word: `new` when it is not in the
 * vocabulary, null for what is no vocabulary, such as a name.
 */
export function statusOfWords(
  document: BilingualDocument,
  find: FindEntry,
): (sentence: Sentence) => (KnownStatus | 'new' | null)[] {
  const ids = idsOfWords(document)
  return (sentence) => ids(sentence).map((word) => word && (statusOf(word, find) ?? 'new'))
}

/**
 * Tells how well a word is known: by its own entry, else by that of a term it is part of.
 * @param ids Its ids, its own first.
 * @param find Finds an entry of the vocabulary.
 * @returns The status, or undefined when none of them is in the vocabulary.
 */
export function statusOf(ids: readonly string[], find: FindEntry): KnownStatus | undefined {
  for (const id of ids) {
    const entry = find(id)
    if (entry) return entry.status
  }
  return undefined
}

/**
 * Tells whether a word of some status counts as known; what someone ignores is nothing left to learn.
 * @param status The status.
 * @returns True for known and ignored words.
 */
export function countsAsKnown(status: string | null | undefined): boolean {
  return status === 'known' || status === 'ignored'
}
