import { letterNames } from './name-words.ts'

const letters = new RegExp(`^(?:${letterNames.join('|')}){3,}$`, 'u')

/**
 * Tells whether a word spells out an acronym by the English names of its letters, three at least.
 *
 * @param word Word in Devanagari.
 * @returns True for एएफपी, false for तास.
 */
export function isSpeltAcronym(word: string): boolean {
  return letters.test(word.normalize('NFC').replace(/[.॰]/gu, ''))
}
