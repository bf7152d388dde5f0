import { lemmas } from '../../generated/lemmas.ts'
import { type LemmaData, readPackedLemmas } from './lemma-data.ts'

/** Gives the words that are always there. */
export function readFrequentLemmas(): LemmaData {
  return readPackedLemmas(lemmas)
}

/** Fetches the rare words. */
export async function fetchRareLemmas(): Promise<LemmaData> {
  return readPackedLemmas((await import('../../generated/rare-lemmas.ts')).lemmas)
}
