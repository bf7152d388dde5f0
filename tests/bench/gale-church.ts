import type { GoldBead } from './alignment-cases.ts'

/** Probabilities of the shapes as Gale and Church (1993) give them, shared between the two directions. */
const shapes: readonly (readonly [a: number, b: number, probability: number])[] = [
  [1, 1, 0.89],
  [1, 0, 0.00495],
  [0, 1, 0.00495],
  [2, 1, 0.0445],
  [1, 2, 0.0445],
  [2, 2, 0.011],
]

/** Variance of the length difference for each character, from their paper. */
const variance = 6.8

/**
 * Aligns sentences by their lengths alone: the rival that needs no knowledge.
 *
 * @param source - sentences of one side
 * @param target - sentences of the other
 * @returns beads in order
 */
export function alignByLength(source: readonly string[], target: readonly string[]): GoldBead[] {
  const left = addUp(source)
  const right = addUp(target)
  const ratio = (right[target.length] as number) / Math.max(1, left[source.length] as number)
  const columns = target.length + 1
  const costs = new Float64Array((source.length + 1) * columns).fill(Number.POSITIVE_INFINITY)
  const choices = new Int8Array(costs.length)
  costs[0] = 0
  for (let i = 0; i <= source.length; i++) {
    for (let j = 0; j <= target.length; j++) {
      shapes.forEach(([a, b, probability], k) => {
        if (i < a || j < b) return
        const from = (left[i] as number) - (left[i - a] as number)
        const to = (right[j] as number) - (right[j - b] as number)
        const cost =
          (costs[(i - a) * columns + j - b] as number) -
          Math.log(probability) +
          misfit(from, to, ratio)
        if (cost < (costs[i * columns + j] as number)) {
          costs[i * columns + j] = cost
          choices[i * columns + j] = k
        }
      })
    }
  }
  const beads: GoldBead[] = []
  for (let [i, j] = [source.length, target.length]; i > 0 || j > 0; ) {
    const [a, b] = shapes[choices[i * columns + j] as number] as readonly [number, number, number]
    i -= a
    j -= b
    beads.push([countUp(i, a), countUp(j, b)])
  }
  return beads.reverse()
}

function addUp(sentences: readonly string[]): number[] {
  let total = 0
  return [0, ...sentences.map((sentence) => (total += sentence.length))]
}

function countUp(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, k) => from + k)
}

/** Minus the log of the probability of a length difference at least so large. */
function misfit(from: number, to: number, ratio: number): number {
  if (from === 0 && to === 0) return 0
  const mean = (from + to / ratio) / 2
  const delta = Math.abs(to - from * ratio) / Math.sqrt(variance * mean)
  return -Math.log(Math.max(1e-12, 2 * (1 - cumulate(delta))))
}

/** The normal distribution function, by Abramowitz and Stegun 26.2.17. */
function cumulate(x: number): number {
  const t = 1 / (1 + 0.2316419 * x)
  const tail =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return 1 - 0.3989422804014327 * Math.exp((-x * x) / 2) * tail
}
