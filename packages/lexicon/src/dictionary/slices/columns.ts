import { ColumnSlice } from './column-slice.ts'
import type { Slice } from './slice.ts'

/** Fetches the closed classes and the most frequent words. */
export async function fetchCoreWords(): Promise<Slice> {
  return new ColumnSlice((await import('../../generated/words-core.ts')).words)
}

/** Fetches the other words. */
export async function fetchOtherWords(): Promise<Slice> {
  return new ColumnSlice((await import('../../generated/words-rest.ts')).words)
}

/** Fetches the phrases. */
export async function fetchPhrases(): Promise<Slice> {
  return new ColumnSlice((await import('../../generated/phrases.ts')).phrases)
}
