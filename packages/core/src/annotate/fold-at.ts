import { foldToken } from './fold-token.ts'
import type { MatchWord } from './types.ts'

/**
 * Folds the word at a place of a sentence, which may lie outside of it.
 *
 * @param words Words of a sentence.
 * @param at Index of the word.
 * @returns Its key; empty where there is no word.
 */
export function foldAt(words: readonly MatchWord[], at: number): string {
  return foldToken(words[at]?.text ?? '')
}
