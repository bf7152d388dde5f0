import { findAnchors } from './anchors.ts'
import { layBand } from './band.ts'
import { buildGrid } from './build-grid.ts'
import { gatherEvidence } from './evidence.ts'
import { explainBead } from './explain.ts'
import type { Grid } from './grid.ts'
import { prepareSource, prepareTarget } from './prepare.ts'
import { scoreBeads } from './score-beads.ts'
import { type FoundBead, pickBeads, sumWays } from './search.ts'
import { learnLength } from './signals/length.ts'
import type { AlignableSentence, AlignOptions, Bead } from './types.ts'
import { weights } from './weights.ts'

/** What each bead costs when the way is picked. */
const toll = 0

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
  const { grid, beads } = search(source, target, options)
  return beads.map((bead) => ({
    source: countUp(bead.i, bead.a),
    target: countUp(bead.j, bead.b),
    confidence: Math.min(1, Math.max(0, bead.probability)),
    ...(options.explain ? { why: explainBead(grid, bead, weights) } : {}),
  }))
}

function search(
  source: readonly AlignableSentence[],
  target: readonly AlignableSentence[],
  options: AlignOptions,
): { grid: Grid; beads: FoundBead[] } {
  const left = prepareSource(source)
  const right = prepareTarget(target)
  const evidence = gatherEvidence(left, right, options)
  const band = layBand(left.size, right.size, findAnchors(left, right, evidence))
  const grid = buildGrid(left, right, evidence, band, learnLength([]))
  const { probabilities } = sumWays(band, scoreBeads(grid, weights))
  return { grid, beads: pickBeads(band, probabilities, toll) }
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
