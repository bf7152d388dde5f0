import type { BlockRole, Pair, Sentence, SideName } from '@sahapath/core/document'
import type { DocumentIndex } from './index-document.ts'

/** One pair as it is shown: its number in the document and its sentences. */
export interface Row {
  number: number
  pair: Pair
  source: readonly Sentence[]
  target: readonly Sentence[]
}

/** Rows that belong to one block of the leading side. */
export interface RowGroup {
  role: BlockRole
  rows: Row[]
}

/**
 * Groups the pairs of a document by the blocks of one side, in reading order.
 * @param index Look-ups of the document.
 * @param lead The side whose blocks make the groups.
 * @returns The groups; every pair is in exactly one.
 */
export function groupPairs(index: DocumentIndex, lead: SideName): RowGroup[] {
  const groups: RowGroup[] = []
  let block: string | undefined
  index.document.pairs.forEach((pair, number) => {
    const row: Row = {
      number,
      pair,
      source: pair.source.flatMap((id) => index.sentence(id) ?? []),
      target: pair.target.flatMap((id) => index.sentence(id) ?? []),
    }
    const first = row[lead][0]
    const last = groups.at(-1)
    const role = roleOf(index, first ?? row[lead === 'source' ? 'target' : 'source'][0])
    // A pair without a sentence on the leading side stays in the paragraph it interrupts.
    const continues = first ? first.block === block : role === last?.role
    if (last && continues) last.rows.push(row)
    else groups.push({ role, rows: [row] })
    if (first) block = row[lead].at(-1)?.block
  })
  return groups
}

/**
 * Names the role of the block that a sentence stands in.
 * @param index Look-ups of the document.
 * @param sentence The sentence, if there is one.
 * @returns Its block's role; `paragraph` when it cannot be told.
 */
export function roleOf(index: DocumentIndex, sentence: Sentence | undefined): BlockRole {
  return (sentence && index.block(sentence.block)?.role) ?? 'paragraph'
}
