import { fold } from '@sahapath/hindi/fold'

/**
 * Folds a word for matching: Hindi spelling, Latin case, and hyphens and full stops inside a word count for nothing.
 *
 * @param word One word in any spelling.
 * @returns Key under which all its spellings meet.
 */
export function foldToken(word: string): string {
  return fold(word)
    .toLowerCase()
    .replace(/[-‐‑–.॰']/gu, '')
}
