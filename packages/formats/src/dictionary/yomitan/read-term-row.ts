import type { RawEntry } from '../entries/collect-entries.ts'
import { readLabels } from '../entries/labels.ts'
import { flattenContent } from './flatten-content.ts'

/** A row of a term bank. */
export interface TermRow extends Omit<RawEntry, 'place'> {
  /** The higher, the earlier the row comes among those of the same word. */
  score: number
  /** Parts that are no text: pictures, rules of inflection. */
  leftOut: number
}

/**
 * Reads a row of a term bank, of version 3 or of the older form in which the glosses stand in the row itself.
 *
 * @param row Any value.
 * @returns The row; undefined when it is none.
 */
export function readTermRow(row: unknown): TermRow | undefined {
  if (!Array.isArray(row)) return undefined
  const [term, , definitionTags, rules, score] = row as unknown[]
  if (typeof term !== 'string') return undefined
  const content = Array.isArray(row[5]) ? (row[5] as unknown[]) : row.slice(5)
  const termTags = Array.isArray(row[5]) ? row[7] : ''
  const glosses: string[] = []
  let leftOut = 0
  for (const item of content) {
    const flat = flattenContent(item)
    leftOut += flat.leftOut
    glosses.push(...flat.text.split('\n'))
  }
  return {
    headword: term,
    glosses,
    ...readLabels([definitionTags, rules, termTags].flatMap(listLabels)),
    score: typeof score === 'number' ? score : 0,
    leftOut,
  }
}

function listLabels(tags: unknown): string[] {
  return typeof tags === 'string' ? tags.split(' ') : []
}
