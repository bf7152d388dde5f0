import { countsAsKnown, type FindEntry, statusOf } from '../vocabulary/status-of-words.ts'
import type { WordRow } from './library-words.ts'

/** How much of an article's running words is easy for someone: shares, 0–1. */
export interface Ease {
  /** Known words; ignored ones count as known. */
  known: number
  /** Words that are known, or frequent in the language. */
  familiar: number
}

/**
 * Measures how easy an article is for someone.
 * @param rows Words of the article.
 * @param ids Ids of all words of the library.
 * @param find Finds an entry of the vocabulary.
 * @returns The shares; 0 for an article without words.
 */
export function measureEase(
  rows: readonly WordRow[],
  ids: readonly string[],
  find: FindEntry,
): Ease {
  const sum = { all: 0, known: 0, familiar: 0 }
  for (const [count, frequent, ...places] of rows) {
    const known = countsAsKnown(
      statusOf(
        places.map((place) => ids[place] ?? ''),
        find,
      ),
    )
    sum.all += count
    if (known) sum.known += count
    if (known || frequent) sum.familiar += count
  }
  const all = Math.max(1, sum.all)
  return { known: sum.known / all, familiar: sum.familiar / all }
}

/** How hard an article is. */
export type Difficulty = 'easy' | 'medium' | 'hard'

// Studies of reading in a second language find that 98 % of the running words must be familiar to read with
// ease, and 95 % to follow with some help.
const withEase = 98
const withHelp = 95

/**
 * Tells how hard an article is.
 * @param familiar Share of its running words that are familiar, 0–1.
 * @returns The difficulty.
 */
export function rateDifficulty(familiar: number): Difficulty {
  // Rounded as it is shown, so that equal figures never go with different words.
  const percent = Math.round(familiar * 100)
  if (percent >= withEase) return 'easy'
  return percent >= withHelp ? 'medium' : 'hard'
}
