import type { BilingualDocument, SideName } from '@sahapath/core/document'
import { cutSections, type Section } from '../document/cut-sections.ts'
import { groupPairs, type Row } from '../document/group-pairs.ts'
import { type DocumentIndex, indexDocument } from '../document/index-document.ts'

/** A document as it is laid out for reading: its look-ups, its rows, and the rows by paragraph and screen. */
export interface ReadingModel {
  index: DocumentIndex
  lead: SideName
  sections: readonly Section[]
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
  const rows = groups.flatMap((group) => group.rows)
  return { index, lead, sections: cutSections(groups), rows }
}

/**
 * Finds the section that holds a pair.
 * @param model The model.
 * @param number Number of the pair.
 * @returns Number of the section.
 */
export function sectionOf({ sections }: ReadingModel, number: number): number {
  let low = 0
  let high = sections.length - 1
  // Pairs are in the order of the document, so halving finds the last section that begins no later.
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sections[middle]?.from ?? 0) <= number) low = middle
    else high = middle - 1
  }
  return low
}
