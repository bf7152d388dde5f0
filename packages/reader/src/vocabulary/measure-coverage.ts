import type { BilingualDocument } from '@sahapath/core/document'
import { wordId } from '../events/word-id.ts'
import type { KnownStatus, VocabularyEntry } from './vocabulary-entry.ts'

/** Shares of an article's running words, 0–1. */
export interface Coverage {
  known: number
  learning: number
}

// Names, numbers and signs are no vocabulary.
const uncounted = new Set(['PROPN', 'NUM', 'PUNCT', 'SYM', 'X'])

/**
 * Measures how much of an article someone knows.
 * @param document The article.
 * @param find Finds an entry of the vocabulary by its id.
 * @returns Shares of the running words; ignored words count as known.
 */
export function measureCoverage(
  { forms, sentences }: BilingualDocument,
  find: (id: string) => VocabularyEntry | undefined,
): Coverage {
  const statuses = forms.map(({ lemma, upos }) => find(wordId(lemma, upos))?.status)
  let total = 0
  const count: Record<KnownStatus, number> = { known: 0, learning: 0, ignored: 0 }
  for (const { words, side } of sentences) {
    if (side !== 'source') continue
    for (const { form } of words) {
      const upos = form === undefined ? undefined : forms[form]?.upos
      if (form === undefined || !upos || uncounted.has(upos)) continue
      total++
      const status = statuses[form]
      if (status) count[status]++
    }
  }
  if (total === 0) return { known: 0, learning: 0 }
  return { known: (count.known + count.ignored) / total, learning: count.learning / total }
}
