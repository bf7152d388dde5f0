import type { Candidate, Grid } from '../grid.ts'
import type { FoundBead } from '../search.ts'
import type { PreparedSide } from '../side.ts'
import type { Signal } from './signal.ts'

/** How a translation goes about its work, as far as a first pass can tell; 0 is usual. */
export interface Habits {
  /** How often sentences are left out: log of the rate over the usual rate. */
  leavesOut: number
  /** How often sentences are joined or cut: log of the rate over the usual rate. */
  joins: number
  /** How much of the wording is found again: log odds for each word less the usual. */
  literalness: number
}

/** What is usual, and how many beads the texts need to overrule it. */
const usual = { leavesOut: 0.1, joins: 0.1, literalness: 0.8, beads: 10 } as const

/** Before a first pass nothing is known. */
export const usualHabits: Habits = { leavesOut: 0, joins: 0, literalness: 0 }

/**
 * Learns the habits of a translation from a first pass.
 *
 * @param grid - the grid of the first pass
 * @param beads - what it found
 * @param readContent - fills in what the words of a candidate say
 * @param candidate - a candidate to fill in
 * @returns the habits
 */
export function learnHabits(
  { source, target }: Grid,
  beads: readonly FoundBead[],
  readContent: (candidate: Candidate) => void,
  candidate: Candidate,
): Habits {
  let [leftOut, joined, odds, words] = [0, 0, 0, 0]
  for (const { i, j, a, b, probability } of beads) {
    if (a === 0 || b === 0) leftOut += probability
    else {
      if (a + b > 2) joined += probability
      candidate.i = i
      candidate.j = j
      candidate.a = a
      candidate.b = b
      readContent(candidate)
      for (const part of candidate.content) odds += probability * part
      words += probability * (countWords(source, i, a) + countWords(target, j, b))
    }
  }
  const rate = (count: number, own: number): number =>
    Math.log((count + own * usual.beads) / (beads.length + usual.beads) / own)
  const all = words + 40 * usual.beads
  return {
    leavesOut: rate(leftOut, usual.leavesOut),
    joins: rate(joined, usual.joins),
    literalness: (odds + usual.literalness * 40 * usual.beads) / all - usual.literalness,
  }
}

function countWords({ starts }: PreparedSide, from: number, count: number): number {
  return (starts[from + count] as number) - (starts[from] as number)
}

/** What the translation does elsewhere: leaves out, joins, keeps to the wording or not. */
export const habits: Signal = {
  name: 'habits',
  features: ['leaves out', 'joins', 'literal', 'literal words'],
  read({ source, target, habits: own }, { i, j, a, b }, out, at) {
    const isLeftOut = a === 0 || b === 0
    out[at] = isLeftOut ? own.leavesOut : 0
    out[at + 1] = a + b > 2 ? own.joins : 0
    out[at + 2] = isLeftOut ? own.literalness : 0
    const words = a === 0 ? countWords(target, j, b) : countWords(source, i, a)
    out[at + 3] = isLeftOut ? (own.literalness * words) / 10 : 0
  },
}
