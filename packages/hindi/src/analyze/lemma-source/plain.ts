import { findRows } from '../../fold/find-rows.ts'
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

const none: readonly PackedRow[] = []

/** Most strings that are looked for are the stem of no word; forgotten when full, so that no text can fill the memory. */
const mostAbsent = 50_000

/** After the head and a form feed come the rows in order of their keys. */
function readLemmas(text: string): LemmaData {
  const [first = '', table = ''] = text.split('\f')
  const [head] = splitHead(first)
  const absent = new Set<string>()
  return {
    ...head,
    find(folded) {
      if (absent.has(folded)) return none
      const rows = findRows(table, folded)
      if (rows.length > 0) return rows.map(readRow)
      if (absent.size >= mostAbsent) absent.clear()
      absent.add(folded)
      return none
    },
  }
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
