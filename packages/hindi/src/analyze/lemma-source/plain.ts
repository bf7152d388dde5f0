import { RowTable } from '../../fold/row-table.ts'
import { lemmas } from '../../generated/plain-lemmas.ts'
import type { PackedRow } from '../packing/lemma-model.ts'
import { type LemmaData, splitHead } from './lemma-data.ts'

// Node reads from the disk: there a cold start counts, not the size.

/** Gives the words that are always there. */
export function readFrequentLemmas(): LemmaData {
  return readLemmas(lemmas)
}

/** Fetches the rare words. */
export async function fetchRareLemmas(): Promise<LemmaData> {
  return readLemmas((await import('../../generated/plain-rare-lemmas.ts')).lemmas)
}

/** After the head and a form feed come the rows in order of their keys. */
function readLemmas(text: string): LemmaData {
  const [first = '', rows = ''] = text.split('\f')
  const [head] = splitHead(first)
  const table = new RowTable(rows)
  return { ...head, find: (folded) => table.find(folded).map(readRow) }
}

function readRow(row: string): PackedRow {
  const [spelling = '', tag, frequent, lightVerbs] = row.split('\t')
  return {
    spelling,
    tag: Number(tag),
    frequent: frequent === '1',
    lightVerbs: Number(lightVerbs),
  }
}
