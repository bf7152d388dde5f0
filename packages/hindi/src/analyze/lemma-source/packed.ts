import { fold } from '../../fold/index.ts'
import { lemmas } from '../../generated/lemmas.ts'
import { BitDecoder } from '../packing/bit-coder.ts'
import { codeLemmas, type PackedRow } from '../packing/lemma-model.ts'
import { readBase64 } from '../packing/read-base64.ts'
import { type LemmaData, splitHead } from './lemma-data.ts'

// Small for the network, but slow to read.

/** Gives the words that are always there. */
export function readFrequentLemmas(): LemmaData {
  return readLemmas(lemmas)
}

/** Fetches the rare words. */
export async function fetchRareLemmas(): Promise<LemmaData> {
  return readLemmas((await import('../../generated/rare-lemmas.ts')).lemmas)
}

/** After the head come the number of rows and the rows in base 64. */
function readLemmas(text: string): LemmaData {
  const [head, count, packed = ''] = splitHead(text)
  const rows = new Map<string, PackedRow[]>()
  for (const row of codeLemmas(new BitDecoder(readBase64(packed)), [], Number(count))) {
    const key = fold(row.spelling)
    const others = rows.get(key)
    if (others) others.push(row)
    else rows.set(key, [row])
  }
  return { ...head, find: (folded) => rows.get(folded) ?? [] }
}
