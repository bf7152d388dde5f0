import type { BilingualDocument } from '../document/types.ts'

/** An alignment as the files are written that aligners are measured on. */
export interface GoldAlignment {
  id: string
  /** Hindi sentences in order. */
  hi: string[]
  /** English sentences in order. */
  en: string[]
  /** Indices of the sentences of each pair; a side is empty when there is no counterpart. */
  gold: [hi: number[], en: number[]][]
}

/**
 * Writes the alignment of a document as gold to measure aligners on. Only a document that a person has read through is
 * gold: what nobody corrected is written as the aligner made it.
 *
 * @param document Document.
 * @returns Sentences and pairs; one line of a file of gold when written as JSON.
 */
export function exportGold({ id, sentences, pairs }: BilingualDocument): GoldAlignment {
  const numbers = new Map<string, number>()
  const [hi, en]: [string[], string[]] = [[], []]
  for (const sentence of sentences) {
    const texts = sentence.side === 'source' ? hi : en
    numbers.set(sentence.id, texts.push(sentence.text) - 1)
  }
  const number = (ids: readonly string[]): number[] =>
    ids.map((name) => numbers.get(name) as number)
  return { id, hi, en, gold: pairs.map(({ source, target }) => [number(source), number(target)]) }
}
