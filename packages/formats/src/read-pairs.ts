import type { BilingualDocument, Pair } from '@sahapath/core/document'

/** A pair with the text of its two sides. */
export interface TextPair {
  id: string
  /** Hindi sentences joined by single spaces; empty when there is none. */
  source: string
  /** English sentences joined by single spaces; empty when there is none. */
  target: string
  /** 0–1. */
  confidence: number
}

/**
 * Reads the text of every pair.
 * @param document Document.
 * @returns Pairs in reading order.
 */
export function readPairs(document: BilingualDocument): TextPair[] {
  const texts = new Map(document.sentences.map(({ id, text }) => [id, text]))
  const join = (ids: Pair['source']): string => ids.map((id) => texts.get(id) ?? '').join(' ')
  return document.pairs.map(({ id, source, target, confidence }) => ({
    id,
    source: join(source),
    target: join(target),
    confidence,
  }))
}
