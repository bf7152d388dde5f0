import type { BilingualDocument, SideName } from '@sahapath/core/document'
import { groupPairs, type Row, type RowGroup } from '../document/group-pairs.ts'
import { type DocumentIndex, indexDocument } from '../document/index-document.ts'

/** A document as it is laid out for reading: its look-ups, its rows, and the rows by paragraph. */
export interface ReadingModel {
  index: DocumentIndex
  lead: SideName
  groups: readonly RowGroup[]
  /** Rows by number of their pair. */
  rows: readonly Row[]
}

/**
 * Lays a document out for reading.
 * @param document The document.
 * @param lead The side whose blocks make the paragraphs.
 * @returns The model.
 */
export function createModel(document: BilingualDocument, lead: SideName): ReadingModel {
  const index = indexDocument(document)
  const groups = groupPairs(index, lead)
  return { index, lead, groups, rows: groups.flatMap((group) => group.rows) }
}

/**
 * Finds the group that holds a pair.
 * @param model The model.
 * @param number Number of the pair.
 * @returns Number of the group.
 */
export function groupOf({ groups }: ReadingModel, number: number): number {
  let low = 0
  let high = groups.length - 1
  // Pairs are in the order of the document, so halving finds the last group that begins no later.
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((groups[middle]?.rows[0]?.number ?? 0) <= number) low = middle
    else high = middle - 1
  }
  return low
}
