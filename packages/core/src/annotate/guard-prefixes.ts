import { boundPrefixes } from './bound-prefixes.ts'
import type { PhraseGuard } from './word-guards.ts'
import type { MatchWord } from './types.ts'

/** Further prefixes that make another word of the one after the hyphen: आत्म-अलगाव. */
const ownPrefixes: ReadonlySet<string> = new Set(['आत्म', 'स्व', 'अर्ध', 'पूर्व', 'प्रति'])

/**
 * Tells why a single word is no term when a hyphen joins it to a prefix, or null.
 *
 * @param sentence Sentence with its words.
 * @param first Half-open range of words.
 * @param last End of that range.
 * @returns The reason, or null when the word may be a term.
 */
export const guardPrefixes: PhraseGuard = ({ text, words }, first, last) => {
  const before = words[first - 1]
  if (last - first > 1 || !before) return null
  const start = (words[first] as MatchWord).start
  if (before.end !== start - 1 || text[before.end] !== '-') return null
  return boundPrefixes.has(before.text) || ownPrefixes.has(before.text)
    ? 'the second half of another word'
    : null
}
