import { foldToken } from './fold-token.ts'
import type { MatchSentence } from './types.ts'
import { touches } from './walk-words.ts'

/** Terms that a number tells apart: अनुच्छेद 51, प्रस्ताव 1701. */
const numbered: ReadonlySet<string> = new Set(
  ['अनुच्छेद', 'आर्टिकल', 'धारा', 'प्रस्ताव', 'संकल्प'].map(foldToken),
)

const digits = /^[0-9०-९]+$/u

/**
 * Gives the number that stands after an article or a resolution and belongs to it.
 *
 * @param sentence Sentence with its words.
 * @param last Index of the word after the term.
 * @param form Form of the term as the glossary spells it.
 * @returns The number as it is written, or null.
 */
export function numberAfter(
  { text, words }: MatchSentence,
  last: number,
  form: string,
): string | null {
  const next = words[last]
  if (!next || !digits.test(next.text) || !numbered.has(foldToken(form))) return null
  return touches(text, words, last) ? next.text : null
}
