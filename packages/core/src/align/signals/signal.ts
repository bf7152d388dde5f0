import type { Candidate, Grid } from '../grid.ts'
import type { SignalName } from '../types.ts'

/** One kind of evidence about a candidate bead, read as a few numbers that weights are learned for. */
export interface Signal {
  name: SignalName
  /** Names of its numbers, in the order `read` writes them. */
  features: readonly string[]
  /**
   * Writes the numbers of a candidate.
   *
   * @param grid - the texts
   * @param candidate - the bead looked at
   * @param out - where to write; every feature must be written
   * @param at - index of the first feature
   */
  read(grid: Grid, candidate: Candidate, out: Float64Array, at: number): void
}
