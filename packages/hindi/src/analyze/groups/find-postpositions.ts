import type { WordGroup } from '../../types.ts'
import { getClosedClasses } from '../closed-class.ts'
import type { Slot } from '../slot.ts'

/**
 * Finds postpositions of several words: के बारे में, की ओर से.
 *
 * @param slots Words of one sentence.
 * @returns Groups, the longest at each place, none overlapping another.
 */
export function findPostpositions(slots: readonly Slot[]): WordGroup[] {
  const found: WordGroup[] = []
  const { groups } = getClosedClasses()
  for (let at = 0; at < slots.length; at++) {
    const rows = groups.get((slots[at] as Slot).folded)
    const row = rows?.find(({ words }) => matches(slots, at, words))
    if (!row) continue
    found.push({
      kind: 'postposition',
      words: row.words.map((_, offset) => at + offset),
      lemma: row.lemma,
    })
    at += row.words.length - 1
  }
  return found
}

function matches(slots: readonly Slot[], at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => {
    const slot = slots[at + offset]
    return slot?.folded === word && (offset === words.length - 1 || !slot.closes)
  })
}
