import type { MatchWord } from './types.ts'

/** Between the words of one term stands a space or a hyphen, or the plus sign of 2+2, no other mark. */
const gap = /^[\s\u00AD-]*$|^\s?[‐‑–+]\s?$/u

/**
 * Tells whether nothing but a space or a hyphen parts a word from the one before.
 *
 * @param text Text of the sentence.
 * @param words Its words.
 * @param at Index of the later word, at least 1.
 * @returns True when one term may hold both.
 */
export function touches(text: string, words: readonly MatchWord[], at: number): boolean {
  const from = (words[at - 1] as MatchWord).end
  const to = (words[at] as MatchWord).start
  return (to === from + 1 && text[from] === ' ') || gap.test(text.slice(from, to))
}

/**
 * Tells whether a comma and a space part a word from the one before.
 *
 * @param text Text of the sentence.
 * @param words Its words.
 * @param at Index of the later word, at least 1.
 * @returns True inside एक देश, दो प्रणाली.
 */
export function isAfterComma(text: string, words: readonly MatchWord[], at: number): boolean {
  const from = (words[at - 1] as MatchWord).end
  return text[from] === ',' && (words[at] as MatchWord).start === from + 2
}
