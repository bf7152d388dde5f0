import { foldToken } from './fold-token.ts'

/**
 * Folds a list of words for matching.
 *
 * @param words Words with white space between them.
 * @returns Their keys.
 */
export function foldWords(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u).map(foldToken))
}
