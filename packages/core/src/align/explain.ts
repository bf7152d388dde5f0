import type { Grid } from './grid.ts'
import { makeCandidate, readSignals } from './score-beads.ts'
import type { FoundBead } from './search.ts'
import { featureCount, featureStarts, signals } from './signals/index.ts'
import type { SignalShare } from './types.ts'

/**
 * Tells what spoke for and against a bead.
 *
 * @param grid - the texts
 * @param bead - the bead
 * @param weights - weights of the signals
 * @returns the share of each signal that had a say, strongest first
 */
export function explainBead(grid: Grid, bead: FoundBead, weights: Float64Array): SignalShare[] {
  const candidate = { ...makeCandidate(), i: bead.i, j: bead.j, a: bead.a, b: bead.b }
  const features = new Float64Array(featureCount)
  readSignals(grid, candidate, features)
  return signals
    .map(({ name, features: own }, k): SignalShare => {
      const start = featureStarts[k] as number
      let share = 0
      for (let f = start; f < start + own.length; f++)
        share += (weights[f] as number) * (features[f] as number)
      return { signal: name, share: Math.round(share * 1000) / 1000 }
    })
    .filter(({ share }) => share !== 0)
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share))
}
