import type { WordGroup } from '../../types.ts'
import type { Slot } from '../slot.ts'

/**
 * Finds numbers of several words: दो सौ तीस, 2.5 करोड़.
 *
 * @param slots Words of one sentence.
 * @returns Groups, none overlapping another.
 */
export function findNumbers(slots: readonly Slot[]): WordGroup[] {
  const found: WordGroup[] = []
  for (let start = 0; start < slots.length; start++) {
    let end = start
    while (slots[end]?.best.upos === 'NUM' && (end === start || !slots[end - 1]?.closes)) end++
    if (end - start > 1) {
      const words = Array.from({ length: end - start }, (_, offset) => start + offset)
      const lemma = words.map((at) => (slots[at] as Slot).best.lemma).join(' ')
      found.push({ kind: 'number', words, lemma })
    }
    if (end > start) start = end - 1
  }
  return found
}
