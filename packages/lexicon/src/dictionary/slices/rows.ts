import { RowSlice } from './row-slice.ts'
import type { Slice } from './slice.ts'

// Node reads from the disk: there a cold start counts, not the size.

/** Fetches the closed classes and the most frequent words. */
export async function fetchCoreWords(): Promise<Slice> {
  const { rows, keys, phrases } = await import('../../generated/plain-words-core.ts')
  return new RowSlice(rows, keys, phrases)
}

/** Fetches the other words. */
export async function fetchOtherWords(): Promise<Slice> {
  const { rows, keys, phrases } = await import('../../generated/plain-words-rest.ts')
  return new RowSlice(rows, keys, phrases)
}

/** Fetches the phrases. */
export async function fetchPhrases(): Promise<Slice> {
  const { rows, keys, phrases } = await import('../../generated/plain-phrases.ts')
  return new RowSlice(rows, keys, phrases)
}
