import type { Phoneme } from '../phoneme.ts'

const tilde = '\u0303'
const plainLetters: Readonly<Record<string, string>> = {
  ē: 'e',
  ō: 'o',
  om̐: 'om',
  ʼ: '',
  '\u200c': '',
  '\u200d': '',
}

/**
 * Write a word as a dictionary for learners does: ISO letters, silent vowels dropped, e and o
 * without macrons, a nasal consonant by its place, a nasal vowel with a tilde.
 *
 * @param phonemes The sounds of one word.
 * @returns The word in Latin letters.
 */
export function writeLearner(phonemes: readonly Phoneme[]): string {
  let text = ''
  for (const { letter, sound, silent, nasal } of phonemes) {
    if (silent) continue
    text += (sound ?? plainLetters[letter] ?? letter) + (nasal ? tilde : '')
  }
  return text.normalize('NFC')
}
