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

const counts = Int8Array.from(shapes.flat())

/**
 * Works out how probable each candidate bead is, all ways through the band taken together.
 *
 * @param band - the band
 * @param scores - log-odds score of each candidate; `-Infinity` where there is none
 * @param width - how many of the shapes are tried: the stride of `scores`
 * @returns the probability of each candidate, laid out as `scores`; of each node, that the way goes
 *   through it; and the log of the sum over all ways
 */
export function sumWays(
  band: Band,
  scores: BeadScores,
  width: number = shapes.length,
): { probabilities: Float64Array; reach: Float64Array; total: number } {
  const nodes = band.offsets[band.rows + 1] as number
  const forward = new Float64Array(nodes)
  const backward = new Float64Array(nodes)
  const ways = new Float64Array(width)
  visit(band, (node, i, j) => {
    if (node === 0) return
    for (let k = 0; k < width; k++) {
      const from = findNode(band, i - counts[2 * k]!, j - counts[2 * k + 1]!)
      ways[k] = from < 0 ? none : (forward[from] as number) + (scores[node * width + k] as number)
    }
    forward[node] = addLogs(ways)
  })
  const total = forward[nodes - 1] as number
  const probabilities = new Float64Array(scores.length)
  const reach = new Float64Array(nodes)
  for (let i = band.rows; i >= 0; i--) {
    const low = band.low[i] as number
    for (let j = band.high[i] as number; j >= low; j--) {
      const node = (band.offsets[i] as number) + j - low
      if (node < nodes - 1) {
        const start = forward[node] as number
        for (let k = 0; k < width; k++) {
          const to = findNode(band, i + counts[2 * k]!, j + counts[2 * k + 1]!)
          ways[k] = to < 0 ? none : (backward[to] as number) + (scores[to * width + k] as number)
          if (to >= 0) probabilities[to * width + k] = Math.exp(start + (ways[k] as number) - total)
        }
        backward[node] = addLogs(ways)
      }
      reach[node] = Math.exp((forward[node] as number) + (backward[node] as number) - total)
    }
  }
  return { probabilities, reach, total }
}

const none = Number.NEGATIVE_INFINITY

/** Log of a sum of numbers given by their logs. */
function addLogs(values: Float64Array): number {
  let top = none
  for (let k = 0; k < values.length; k++) if ((values[k] as number) > top) top = values[k] as number
  if (top === none) return none
  let sum = 0
  for (let k = 0; k < values.length; k++) {
    const below = (values[k] as number) - top
    if (below > -36) sum += Math.exp(below)
  }
  return top + Math.log(sum)
}

/**
 * Picks the way through the band that is expected to hold the most right beads.
 *
 * @param band - the band
 * @param probabilities - of each candidate, from `sumWays`
 * @param toll - what each bead costs: above 0 prefers fewer, larger beads
 * @param width - how many of the shapes are tried: the stride of `probabilities`
 * @returns beads in order; together they hold every sentence of both sides once
 */
export function pickBeads(
  band: Band,
  probabilities: Float64Array,
  toll: number,
  width: number = shapes.length,
): FoundBead[] {
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
  if (i < 0 || i > band.rows || j < (band.low[i] as number) || j > (band.high[i] as number))
    return -1
  return (band.offsets[i] as number) + j - (band.low[i] as number)
}
