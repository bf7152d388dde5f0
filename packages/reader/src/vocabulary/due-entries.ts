import type { VocabularyEntry } from './vocabulary-entry.ts'

/**
 * Lists what is to be reviewed: words in learning that are due, the longest due first.
 * @param entries The vocabulary.
 * @param now The time.
 * @returns The entries.
 */
export function dueEntries(entries: readonly VocabularyEntry[], now: Date): VocabularyEntry[] {
  const due = ({ review, added }: VocabularyEntry): string => review?.due ?? added
  return entries
    .filter((entry) => entry.status === 'learning' && due(entry) <= now.toISOString())
    .sort((a, b) => due(a).localeCompare(due(b)))
}
