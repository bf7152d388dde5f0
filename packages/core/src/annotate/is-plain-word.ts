import type { MatchWord } from './types.ts'

/**
 * Tells whether the dictionary knows a word as no name.
 *
 * @param word Word with its best reading.
 * @returns False also when nothing is known of the word.
 */
export function isPlainWord(word: MatchWord): boolean {
  return word.known === true && word.upos !== 'PROPN'
}
