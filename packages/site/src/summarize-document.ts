import type { BilingualDocument } from '@sahapath/core/document'

/** Figures of a document for the table that a build prints. */
export interface DocumentCounts {
  /** Hindi sentences. */
  source: number
  /** English sentences. */
  target: number
  /** Pairs by kind, the most frequent first: `9×1–1 3×1–2`. */
  pairs: string
  terms: number
  /** Lines taken out as no part of the article. */
  removed: number
}

/**
 * Counts what is in a document.
 * @param document Document.
 * @returns Figures.
 */
export function summarizeDocument(document: BilingualDocument): DocumentCounts {
  const count = (side: string): number =>
    document.sentences.filter((sentence) => sentence.side === side).length
  const kinds = new Map<string, number>()
  for (const { source, target } of document.pairs) {
    const kind = `${source.length}–${target.length}`
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  return {
    source: count('source'),
    target: count('target'),
    pairs: [...kinds]
      .sort(([a, x], [b, y]) => y - x || a.localeCompare(b))
      .map(([kind, number]) => `${number}×${kind}`)
      .join(' '),
    terms: document.terms.length,
    removed: document.removed.length,
  }
}
