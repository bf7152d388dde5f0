import { type Candidate, type Grid, shapes } from './grid.ts'
import { readContent } from './content.ts'
import { type BeadScores, findNode, visit } from './search.ts'
import { featureCount, featureStarts, signals } from './signals/index.ts'

/**
 * Makes an empty candidate to be filled and read again and again.
 *
 * @returns a candidate without sentences
 */
export function makeCandidate(): Candidate {
  return { i: 0, j: 0, a: 0, b: 0, content: new Float64Array(8), weakest: 0 }
}

/**
 * Reads all signals of one candidate.
 *
 * @param grid - the texts
 * @param candidate - its place and shape
 * @param out - the numbers of all signals, in their order
 */
export function readSignals(grid: Grid, candidate: Candidate, out: Float64Array): void {
  readContent(grid, candidate)
  for (let k = 0; k < signals.length; k++)
    signals[k]!.read(grid, candidate, out, featureStarts[k] as number)
}

/**
 * Scores every candidate bead of the band.
 *
 * @param grid - the texts
 * @param weights - one for each number of the signals
 * @param width - how many of the shapes are tried: the stride of the scores
 * @param onFeatures - sees the numbers of each candidate, for training
 * @returns scores in natural-log odds
 */
export function scoreBeads(
  grid: Grid,
  weights: Float64Array,
  width: number = shapes.length,
  onFeatures?: (bead: number, features: Float64Array) => void,
): BeadScores {
  const { band } = grid
  const nodes = band.offsets[band.rows + 1] as number
  const scores = new Float64Array(nodes * width).fill(Number.NEGATIVE_INFINITY)
  const candidate = makeCandidate()
  const features = new Float64Array(featureCount)
  visit(band, (node, i, j) => {
    for (let k = 0; k < width; k++) {
      const [a, b] = shapes[k] as readonly [number, number]
      if (findNode(band, i - a, j - b) < 0) continue
      candidate.i = i - a
      candidate.j = j - b
      candidate.a = a
      candidate.b = b
      readSignals(grid, candidate, features)
      onFeatures?.(node * width + k, features)
      let score = 0
      for (let f = 0; f < featureCount; f++)
        score += (weights[f] as number) * (features[f] as number)
      scores[node * width + k] = score
    }
  })
  return scores
}
