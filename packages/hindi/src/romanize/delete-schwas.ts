import type { Phoneme } from './phoneme.ts'
import { readContext } from './read-context.ts'
import { judgeSchwas } from './schwa-network.ts'

/**
 * Mark the inherent vowels that Hindi does not pronounce. What is dropped depends on the sounds
 * around, on the vowels dropped after it and on the joints of compounds; a small trained network
 * weighs these. A word keeps its only vowel (न, व).
 *
 * @param phonemes The sounds of one word; silent vowels are marked in place.
 */
export function deleteSchwas(phonemes: readonly Phoneme[]): void {
  const sounds = phonemes.filter(({ kind }) => kind !== 'mark')
  if (sounds.filter(({ kind }) => kind === 'vowel').length < 2) return
  const context = readContext(sounds)
  judgeSchwas(context).forEach((isDropped, slot) => {
    const vowel = sounds[context.slots[slot] ?? -1]
    if (vowel && isDropped) vowel.silent = true
  })
}
