import type { WordGroup } from '../types.ts'
import { findConjunctVerbs } from './groups/find-conjunct-verbs.ts'
import { findNumbers } from './groups/find-numbers.ts'
import { findPostpositions } from './groups/find-postpositions.ts'
import { findVerbPairs } from './groups/find-verb-pairs.ts'
import type { Slot } from './slot.ts'

/** Finds units of one kind among the words of a sentence; indices are into the slots. */
export type GroupFinder = (slots: readonly Slot[]) => WordGroup[]

const finders: readonly GroupFinder[] = [
  findPostpositions,
  findNumbers,
  findVerbPairs,
  findConjunctVerbs,
]

/**
 * Finds the words that are one unit. A word may be in two: in स्वागत किया गया the verb is in the conjunct verb and in
 * the passive.
 *
 * @param slots Words of one sentence after their readings were chosen.
 * @returns Groups with indices into the slots, in order of their first word.
 */
export function findGroups(slots: readonly Slot[]): WordGroup[] {
  return finders
    .flatMap((find) => find(slots))
    .sort((a, b) => (a.words[0] as number) - (b.words[0] as number))
}
