import { consonants, nukta, signs, virama, vowelSigns, vowels } from './letters.ts'
import type { Phoneme } from './phoneme.ts'

/**
 * Read the letters of a word as sounds, before any of them is dropped or coloured by another.
 *
 * @param word One Devanagari word; a character that is no letter of Hindi becomes a `mark`.
 * @returns The sounds in reading order, every inherent vowel included.
 */
export function parseLetters(word: string): Phoneme[] {
  const text = word.normalize('NFC')
  const phonemes: Phoneme[] = []
  let index = 0
  while (index < text.length) {
    const character = text.charAt(index++)
    const dotted = text.charAt(index) === nukta ? consonants[character + nukta] : undefined
    const consonant = dotted ?? consonants[character]
    if (consonant === undefined) {
      const sign = readSign(character)
      const last = phonemes.at(-1)
      const open = last?.letter === nukta ? phonemes.at(-2) : last
      if (sign.kind === 'vowel' && open?.kind === 'consonant') sign.apart = true
      phonemes.push(sign)
      continue
    }
    phonemes.push({ kind: 'consonant', letter: consonant })
    if (dotted !== undefined) index++
    // A nukta that makes no letter of Hindi stays beside the consonant it was written on.
    else if (text.charAt(index) === nukta) {
      phonemes.push({ kind: 'mark', letter: text.charAt(index++) })
    }
    const next = text.charAt(index)
    const vowel = vowelSigns[next]
    if (vowel !== undefined) phonemes.push({ kind: 'vowel', letter: vowel })
    else if (next !== virama) phonemes.push({ kind: 'vowel', letter: 'a', inherent: true })
    if (vowel !== undefined || next === virama) index++
  }
  return phonemes
}

function readSign(character: string): Phoneme {
  const vowel = vowels[character]
  if (vowel !== undefined) return { kind: 'vowel', letter: vowel }
  const sign = signs[character]
  if (sign === undefined) return { kind: 'mark', letter: character }
  if (sign === 'ḥ') return { kind: 'breath', letter: sign }
  if (sign === 'om̐') return { kind: 'vowel', letter: sign }
  return sign === 'ʼ' ? { kind: 'mark', letter: sign } : { kind: 'nasal', letter: sign }
}
