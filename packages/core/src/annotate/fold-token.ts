import { fold } from '@sahapath/hindi/fold'

/** A text uses the same words again and again, but a long run must not keep them all. */
const memoryLimit = 200_000

const memory = new Map<string, string>()

/** Marks inside a word that count for nothing. */
const inner = /[-‐‑–.॰']/gu

/**
 * Folds a word for matching: Hindi spelling, Latin case, and hyphens and full stops inside a word count for nothing.
 *
 * @param word One word in any spelling.
 * @returns Key under which all its spellings meet.
 */
export function foldToken(word: string): string {
  let folded = memory.get(word)
  if (folded === undefined) {
    if (memory.size >= memoryLimit) memory.clear()
    memory.set(word, (folded = fold(word).toLowerCase().replace(inner, '')))
  }
  return folded
}
