import type { BilingualDocument } from '../document/types.ts'

/** Sentences that stand together. */
export interface SentenceGroup {
  ids: Set<string>
  /** Set when a correction states the group, or left it over; absent while no correction touched it. */
  by?: 'statement' | 'leftover'
  /** Number of that correction. */
  edit?: number
}

/** The sentences of a document in groups, each sentence in exactly one. */
export type Grouping = Map<string, SentenceGroup>

/**
 * Groups the sentences of a document as its pairs do.
 * @param document Document.
 * @returns For each sentence its group.
 */
export function groupByPairs({ pairs }: BilingualDocument): Grouping {
  const grouping: Grouping = new Map()
  for (const { source, target } of pairs) {
    const group: SentenceGroup = { ids: new Set([...source, ...target]) }
    for (const id of group.ids) grouping.set(id, group)
  }
  return grouping
}

/**
 * Makes groups what a correction states. What is stated depends on nothing that was there before, so that stating
 * the same again changes nothing.
 * @param grouping Groups so far; changed in place.
 * @param stated Sentence ids of each group, no sentence in two.
 * @param edit Number of the correction.
 */
export function stateGroups(
  grouping: Grouping,
  stated: readonly (readonly string[])[],
  edit: number,
): void {
  const touched = new Set<SentenceGroup>()
  for (const id of stated.flat()) {
    const group = grouping.get(id)
    group?.ids.delete(id)
    if (group) touched.add(group)
  }
  for (const ids of stated) {
    const group: SentenceGroup = { ids: new Set(ids), by: 'statement', edit }
    for (const id of ids) grouping.set(id, group)
  }
  // What lost a sentence to another group and was not stated itself.
  for (const group of touched) {
    group.by = 'leftover'
    group.edit = edit
  }
}
