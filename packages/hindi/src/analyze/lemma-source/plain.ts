import { lemmas } from '../../generated/plain-lemmas.ts'
import { type LemmaData, readPlainLemmas } from './lemma-data.ts'

// Node reads from the disk: there a cold start counts, not the size.

/** Gives the words that are always there. */
export function readFrequentLemmas(): LemmaData {
  return readPlainLemmas(lemmas)
}

/** Fetches the rare words. */
export async function fetchRareLemmas(): Promise<LemmaData> {
  return readPlainLemmas((await import('../../generated/plain-rare-lemmas.ts')).lemmas)
}
