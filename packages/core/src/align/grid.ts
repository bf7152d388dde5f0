import type { Band } from './band.ts'
import type { Cells } from './cells.ts'
import type { Habits } from './signals/habits.ts'
import type { LengthModel } from './signals/length.ts'
import type { PreparedSide } from './side.ts'

/** Everything that a signal may read. */
export interface Grid {
  source: PreparedSide
  target: PreparedSide
  band: Band
  cells: Cells
  length: LengthModel
  habits: Habits
  /** What a match must beat: the best that each sentence finds near it, in natural-log odds. */
  sourceSupport: Float32Array
  targetSupport: Float32Array
  /** Log odds of each sentence with no word matched, by word class: sentence i at `4 * i + class`. */
  sourceMissSums: Float32Array
  targetMissSums: Float32Array
}

/** A candidate: `a` source sentences from i, `b` target sentences from j, with what its words say. */
export interface Candidate {
  i: number
  j: number
  a: number
  b: number
  /** Log odds of the words by class, source side then target side: eight numbers. */
  content: Float64Array
  /** The least that one of several sentences of a side adds, 0 when each side has one. */
  weakest: number
}

/** The shapes that a bead may have: counts of source and target sentences. */
export const shapes: readonly (readonly [a: number, b: number])[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
]
