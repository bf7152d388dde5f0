import { readLonger } from '../from-iso15919.ts'
import type { Phoneme } from '../phoneme.ts'

/**
 * Write a word letter by letter after ISO 15919, silent vowels included, so that it can be read back.
 *
 * @param phonemes The sounds of one word.
 * @returns The word in Latin letters; a colon parts two letters that would be read as one (`ka:i`).
 */
export function writeIso15919(phonemes: readonly Phoneme[]): string {
  let text = ''
  phonemes.forEach(({ letter, apart }, index) => {
    const before = phonemes[index - 1]
    const isParted =
      apart ?? (before && before.kind !== 'mark' && readLonger(before.letter, letter))
    text += isParted ? `:${letter}` : letter
  })
  return text
}
