import type { Phoneme } from './phoneme.ts'

/**
 * Mark the inherent vowels that Hindi does not pronounce.
 *
 * @param phonemes The sounds of one word; silent vowels are marked in place.
 */
export function deleteSchwas(phonemes: Phoneme[]): void {
  for (let index = phonemes.length - 1; index > 0; index--) {
    const phoneme = phonemes[index]
    if (!phoneme?.inherent) continue
    const isFinal = index === phonemes.length - 1
    const isOnlyVowel = !phonemes.some((other) => other.kind === 'vowel' && other !== phoneme)
    if (isFinal ? !isOnlyVowel : isBetweenSingleConsonants(phonemes, index)) phoneme.silent = true
  }
}

function isBetweenSingleConsonants(phonemes: readonly Phoneme[], index: number): boolean {
  const [before, next, after] = [phonemes[index - 2], phonemes[index + 1], phonemes[index + 2]]
  return (
    before?.kind === 'vowel' &&
    next?.kind === 'consonant' &&
    after?.kind === 'vowel' &&
    after.silent !== true
  )
}
