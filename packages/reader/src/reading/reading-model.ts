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
