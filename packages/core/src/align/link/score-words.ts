import { gatherEvidence } from '../evidence/gather-evidence.ts'
import { wordClass } from '../side.ts'
import type { AlignOptions } from '../types.ts'
import type { LinkSide } from './read-words.ts'

/** A Hindi and an English word that evidence speaks for. */
export interface ScoredPair {
  h: number
  e: number
  /** Strength of the evidence, 0–1, less what their places take off. */
  strength: number
  /** Whether the pair is of closed classes, which only their neighbours can tie. */
  isClosed: boolean
}

/** How well the Hindi and English words of a pair of sentences go together. */
export interface WordScores {
  /** Counts of Hindi and English words. */
  rows: number
  columns: number
  /** For each Hindi word the pairs it is in, by English word. */
  byRow: readonly (readonly ScoredPair[])[]
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
  const evidence = gatherEvidence(source.types, target.types, options, true)
  const byRow: ScoredPair[][] = []
  for (let h = 0; h < rows; h++) {
    const pairs: ScoredPair[] = []
    const slope = source.upos[h] === 'VERB' ? drift.verb : drift.content
    const isClosedWord = source.types[h]?.kind === wordClass.closed
    const end = evidence.starts[h + 1] as number
    for (let row = evidence.starts[h] as number; row < end; row++) {
      const e = evidence.targets[row] as number
      const away = Math.abs((h + 0.5) / rows - (e + 0.5) / columns)
      const strength = Math.max(0.01, (evidence.strengths[row] as number) - slope * away)
      const isClosed = isClosedWord || target.types[e]?.kind === wordClass.closed
      pairs.push({ h, e, strength, isClosed })
    }
    byRow.push(pairs.sort((a, b) => a.e - b.e))
  }
  return { rows, columns, byRow }
}
