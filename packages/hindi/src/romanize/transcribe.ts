import { deleteSchwas } from './delete-schwas.ts'
import { parseLetters } from './parse-letters.ts'
import type { Phoneme } from './phoneme.ts'
import { placeNasals } from './place-nasals.ts'

/**
 * Say how a Hindi word is spelt and spoken, sound by sound; every scheme is written from this.
 *
 * @param word One Devanagari word. Other characters become sounds of the kind `mark`.
 * @returns The sounds in reading order, silent vowels marked and nasals placed.
 */
export function transcribe(word: string): Phoneme[] {
  const phonemes = parseLetters(word)
  deleteSchwas(phonemes)
  placeNasals(phonemes, word.normalize('NFC'))
  phonemes.forEach((phoneme, index) => {
    const before = phonemes[index - 1]
    if (phoneme.letter !== 'ñ' || before?.letter !== 'j') return
    before.sound = 'g'
    phoneme.sound = 'y'
  })
  return phonemes
}
