import type { BilingualDocument } from '@sahapath/core/document'
import { readDocument } from './read-document.ts'

/**
 * Fetches a bilingual document.
 * @param address Address of its JSON, relative to the page.
 * @param signal Aborts the loading.
 * @returns The document.
 * @throws When it cannot be loaded or is no bilingual document.
 */
export async function loadDocument(
  address: string,
  signal: AbortSignal,
): Promise<BilingualDocument> {
  const response = await fetch(address, { signal })
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`.trim())
  return readDocument(await response.text())
}
