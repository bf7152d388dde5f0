import type { Band } from './band.ts'
import { shapes } from './grid.ts'

/** Scores of all candidate beads of a band: the bead of shape k that ends at node v at `v * shapes.length + k`. */
export type BeadScores = Float64Array

/** A bead found: counts and starts of its sentences, and its probability. */
export interface FoundBead {
  i: number
  j: number
  a: number
  b: number
  probability: number
}

const width = shapes.length

/**
 * Works out how probable each candidate bead is, all ways through the band taken together.
 *
 * @param band - the band
 * @param scores - log-odds score of each candidate; `-Infinity` where there is none
 * @returns the probability of each candidate, laid out as `scores`; of each node, that the way goes
 *   through it; and the log of the sum over all ways
 */
export function sumWays(
  band: Band,
  scores: BeadScores,
): { probabilities: Float64Array; reach: Float64Array; total: number } {
  const { rows, offsets, low, high } = band
  const nodes = offsets[rows + 1] as number
  const forward = new Float64Array(nodes).fill(Number.NEGATIVE_INFINITY)
  const backward = new Float64Array(nodes).fill(Number.NEGATIVE_INFINITY)
  forward[0] = 0
  visit(band, (node, i, j) => {
    let sum = forward[node] as number
    for (let k = 0; k < width; k++) {
      const from = findNode(band, i - shapes[k]![0], j - shapes[k]![1])
      if (from >= 0)
        sum = addLogs(sum, (forward[from] as number) + (scores[node * width + k] as number))
    }
    forward[node] = sum
  })
  const last = nodes - 1
  backward[last] = 0
  const probabilities = new Float64Array(scores.length)
  const total = forward[last] as number
  for (let i = rows; i >= 0; i--) {
    for (let j = high[i] as number; j >= (low[i] as number); j--) {
      const node = (offsets[i] as number) + j - (low[i] as number)
      const here = backward[node] as number
      if (here === Number.NEGATIVE_INFINITY) continue
      for (let k = 0; k < width; k++) {
        const from = findNode(band, i - shapes[k]![0], j - shapes[k]![1])
        if (from < 0) continue
        const way = here + (scores[node * width + k] as number)
        backward[from] = addLogs(backward[from] as number, way)
        probabilities[node * width + k] = Math.exp((forward[from] as number) + way - total)
      }
    }
  }
  const reach = forward.map((value, node) => Math.exp(value + (backward[node] as number) - total))
  return { probabilities, reach, total }
}

/**
 * Picks the way through the band that is expected to hold the most right beads.
 *
 * @param band - the band
 * @param probabilities - of each candidate, from `sumWays`
 * @param toll - what each bead costs: above 0 prefers fewer, larger beads
 * @returns beads in order; together they hold every sentence of both sides once
 */
export function pickBeads(band: Band, probabilities: Float64Array, toll: number): FoundBead[] {
  const nodes = band.offsets[band.rows + 1] as number
  const best = new Float64Array(nodes).fill(Number.NEGATIVE_INFINITY)
  const choice = new Int8Array(nodes).fill(-1)
  best[0] = 0
  visit(band, (node, i, j) => {
    for (let k = 0; k < width; k++) {
      const from = findNode(band, i - shapes[k]![0], j - shapes[k]![1])
      if (from < 0) continue
      const value = (best[from] as number) + (probabilities[node * width + k] as number) - toll
      if (value > (best[node] as number)) [best[node], choice[node]] = [value, k]
    }
  })
  const beads: FoundBead[] = []
  for (let [i, j] = [band.rows, band.columns]; i > 0 || j > 0; ) {
    const node = findNode(band, i, j)
    const k = choice[node] as number
    const [a, b] = shapes[k] as readonly [number, number]
    i -= a
    j -= b
    beads.push({ i, j, a, b, probability: probabilities[node * width + k] as number })
  }
  return beads.reverse()
}

/**
 * Calls back for each node of a band, row by row.
 *
 * @param band - the band
 * @param call - gets the node's number and its place
 */
export function visit(band: Band, call: (node: number, i: number, j: number) => void): void {
  for (let i = 0; i <= band.rows; i++) {
    const low = band.low[i] as number
    const first = band.offsets[i] as number
    for (let j = low; j <= (band.high[i] as number); j++) call(first + j - low, i, j)
  }
}

/**
 * Finds the number of a node.
 *
 * @param band - the band
 * @param i - source sentences before it
 * @param j - target sentences before it
 * @returns the number, or -1 outside the band
 */
export function findNode(band: Band, i: number, j: number): number {
  if (i < 0 || j < (band.low[i] as number) || j > (band.high[i] as number)) return -1
  return (band.offsets[i] as number) + j - (band.low[i] as number)
}

function addLogs(x: number, y: number): number {
  if (x === Number.NEGATIVE_INFINITY) return y
  if (y === Number.NEGATIVE_INFINITY) return x
  return x > y ? x + Math.log1p(Math.exp(y - x)) : y + Math.log1p(Math.exp(x - y))
}
