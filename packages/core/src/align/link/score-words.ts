import { gatherEvidence } from '../evidence/gather-evidence.ts'
import { wordClass } from '../side.ts'
import type { AlignOptions } from '../types.ts'
import type { LinkSide } from './read-words.ts'

/** How well each Hindi word and each English word go together. */
export interface WordScores {
  rows: number
  columns: number
  /** Strength of the evidence for word h and word e at `h * columns + e`, 0–1; place is not counted. */
  strengths: Float64Array
  /** Whether the pair is of closed classes, which only their neighbours can tie. */
  isClosed: Uint8Array
}

/** What place is worth: words far from the diagonal are doubted, Hindi verbs less because they stand last. */
const drift = { content: 0.25, verb: 0.12 } as const

/**
 * Scores all pairs of words of one sentence pair.
 *
 * @param source - Hindi words
 * @param target - English words
 * @param options - dictionary, names, concepts
 * @returns the scores
 */
export function scoreWords(source: LinkSide, target: LinkSide, options: AlignOptions): WordScores {
  const [rows, columns] = [source.types.length, target.types.length]
  const evidence = gatherEvidence(source.types, target.types, options)
  const strengths = new Float64Array(rows * columns)
  const isClosed = new Uint8Array(rows * columns)
  for (let h = 0; h < rows; h++) {
    const slope = source.upos[h] === 'VERB' ? drift.verb : drift.content
    for (let row = evidence.starts[h] as number; row < (evidence.starts[h + 1] as number); row++) {
      const e = evidence.targets[row] as number
      const at = h * columns + e
      const away = Math.abs((h + 0.5) / rows - (e + 0.5) / columns)
      strengths[at] = Math.max(0.01, (evidence.strengths[row] as number) - slope * away)
      const kinds = [source.types[h]?.kind, target.types[e]?.kind]
      if (kinds.includes(wordClass.closed)) isClosed[at] = 1
    }
  }
  return { rows, columns, strengths, isClosed }
}
