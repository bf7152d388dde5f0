import { findAnchors } from './anchors.ts'
import { layBand, narrowBand } from './band.ts'
import { buildGrid } from './build-grid.ts'
import { addLearned, type Evidence, gatherEvidence } from './evidence/gather-evidence.ts'
import { readContent } from './content.ts'
import { explainBead } from './explain.ts'
import { extendBeads } from './extend-beads.ts'
import { type Grid, shapes } from './grid.ts'
import { learnPairs } from './learn-pairs.ts'
import { prepareSource, prepareTarget } from './prepare.ts'
import { scanBand, scannedShapes } from './scan.ts'
import { makeCandidate, scoreBeads } from './score-beads.ts'
import { type FoundBead, pickBeads, sumWays } from './search.ts'
import { learnHabits, usualHabits } from './signals/habits.ts'
import { learnLength } from './signals/length.ts'
import type { AlignableSentence, AlignOptions, Bead } from './types.ts'
import { weights } from './weights.ts'

/** What each bead costs when the way is picked. */
const toll = 0.25

/** Sentences of both sides above which the first pass tries the usual shapes alone. */
const longText = 4_000

/**
 * Aligns the sentences of a Hindi text with those of its English text.
 *
 * Every sentence of either side is in exactly one bead, beads run forward on both sides, and the same input
 * gives the same answer. Time and memory grow linearly with the count of sentences.
 *
 * @param source - Hindi sentences in order
 * @param target - English sentences in order
 * @param options - dictionary, names and concepts, and whether to explain
 * @returns beads in order
 * @throws when either side is no array of sentences
 */
export function alignSentences(
  source: readonly AlignableSentence[],
  target: readonly AlignableSentence[],
  options: AlignOptions = {},
): Bead[] {
  assertSentences(source)
  assertSentences(target)
  if (source.length === 0 || target.length === 0) return leaveUnpaired(source.length, target.length)
  const { grid } = prepareGrids(source, target, options)
  const { probabilities } = sumWays(grid.band, scoreBeads(grid, weights))
  return extendBeads(grid, pickBeads(grid.band, probabilities, toll), weights).map((bead) => ({
    source: countUp(bead.i, bead.a),
    target: countUp(bead.j, bead.b),
    confidence: Math.min(1, Math.max(0, bead.probability)),
    ...(options.explain ? { why: explainBead(grid, bead, weights) } : {}),
  }))
}

/**
 * Prepares both texts up to the grid of the second pass.
 *
 * @param source - Hindi sentences, one at least
 * @param target - English sentences, one at least
 * @param options - dictionary, names, concepts
 * @returns the grid that the final search runs on
 */
export function prepareGrids(
  source: readonly AlignableSentence[],
  target: readonly AlignableSentence[],
  options: AlignOptions,
): { grid: Grid } {
  const left = prepareSource(source)
  const right = prepareTarget(target)
  const evidence = gatherEvidence(left.types, right.types, options)
  const wide = layBand(left.size, right.size, findAnchors(left, right, evidence))
  const length = learnLength([])
  const scanned = sumWays(wide, scanBand(left, right, evidence, wide, length), scannedShapes)
  const band = narrowBand(wide, scanned.reach)
  const first = buildGrid(left, right, evidence, band, length, usualHabits)
  // The rarer shapes cost most of the time; a long text teaches enough without them.
  const width = left.size + right.size > longText ? scannedShapes : shapes.length
  const { probabilities, reach } = sumWays(band, scoreBeads(first, weights, width), width)
  const beads = pickBeads(band, probabilities, toll, width)
  return { grid: refineGrid(first, evidence, beads, reach) }
}

/**
 * Builds the grid of the second pass: with words and a length ratio learned from the first, in a band that
 * holds only what the first left possible.
 *
 * @param first - the grid of the first pass
 * @param evidence - its evidence
 * @param beads - what it found
 * @param reach - probability of each node of its band
 * @returns the new grid
 */
export function refineGrid(
  first: Grid,
  evidence: Evidence,
  beads: readonly FoundBead[],
  reach: Float64Array,
): Grid {
  const { source, target } = first
  const learned = addLearned(
    evidence,
    source.types,
    target.types,
    learnPairs(source, target, beads),
  )
  const pairs = beads
    .filter(({ a, b, probability }) => a === 1 && b === 1 && probability > 0.8)
    .map(({ i, j }): [number, number] => [source.lengths[i] as number, target.lengths[j] as number])
  const candidate = makeCandidate()
  const habits = learnHabits(first, beads, (one) => readContent(first, one), candidate)
  const band = narrowBand(first.band, reach)
  return buildGrid(source, target, learned, band, learnLength(pairs), habits)
}

function leaveUnpaired(source: number, target: number): Bead[] {
  return [
    ...countUp(0, source).map((i): Bead => ({ source: [i], target: [], confidence: 1 })),
    ...countUp(0, target).map((j): Bead => ({ source: [], target: [j], confidence: 1 })),
  ]
}

function countUp(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, k) => from + k)
}

function assertSentences(value: unknown): asserts value is readonly AlignableSentence[] {
  const isList = Array.isArray(value) && value.every((item) => typeof item?.text === 'string')
  if (!isList) throw new TypeError('alignSentences expected an array of sentences')
}
