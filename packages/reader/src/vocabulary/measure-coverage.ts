import type { BilingualDocument } from '@sahapath/core/document'
import { countsAsKnown, type FindEntry, statusOfWords } from './status-of-words.ts'

/** Shares of an article's running words, 0–1. */
export interface Coverage {
  known: number
  learning: number
}

/**
 * Measures how much of an article someone knows.
 * @param document The article.
 * @param find Finds an entry of the vocabulary by its id.
 * @returns Shares of the running words; ignored words count as known, names and numbers not at all.
 */
export function measureCoverage(document: BilingualDocument, find: FindEntry): Coverage {
  const statuses = document.sentences
    .filter(({ side }) => side === 'source')
    .flatMap(statusOfWords(document, find))
    .filter((status) => status !== null)
  const all = Math.max(1, statuses.length)
  return {
    known: statuses.filter(countsAsKnown).length / all,
    learning: statuses.filter((status) => status === 'learning').length / all,
  }
}
