/**
 * Learns the weights of the alignment signals and prints them as rows for `weights.ts`.
 *
 * usage: tune-alignment.ts EVAL_DIR [folds]: with a count of folds it prints cross-validated figures only.
 * A log-linear model over whole alignments: the probability of the gold ways is raised by gradient steps,
 * with a penalty on large weights. Every document is seen four times: with and without paragraphs, with and
 * without a dictionary.
 */
import { join } from 'node:path'
import type { Dictionary } from '@sahapath/core'
import { prepareGrids } from '../../packages/core/src/align/align-sentences.ts'
import type { Band } from '../../packages/core/src/align/band.ts'
import { shapes } from '../../packages/core/src/align/grid.ts'
import { scoreBeads } from '../../packages/core/src/align/score-beads.ts'
import { findNode, pickBeads, sumWays } from '../../packages/core/src/align/search.ts'
import { featureCount, signals } from '../../packages/core/src/align/signals/index.ts'
import { weights as shipped } from '../../packages/core/src/align/weights.ts'
import {
  type AlignmentCase,
  findBlocks,
  readArticleCases,
  readFreeCases,
  readCases,
  scoreAlignments,
} from './alignment-cases.ts'
import { loadBenchLexicon } from './bench-lexicon.ts'

/** The freely worded articles that weights are fitted on; the others test them. */
const tunedFree = ['qin-lavrov-call', 'wang-lavrov-vientiane']

/** How often each article is counted. */
const articleWeight = 4

interface Sample {
  gold: AlignmentCase
  band: Band
  /** Candidates that exist, as `node * shapes.length + shape`. */
  beads: Int32Array
  /** Their features, one row each. */
  features: Float32Array
  goldBeads: Set<number>
}

function makeSample(
  gold: AlignmentCase,
  withBlocks: boolean,
  lexicon: { dictionary?: Dictionary },
): Sample | undefined {
  const blocks = withBlocks ? findBlocks(gold) : undefined
  const toSentences = (texts: readonly string[], own?: readonly number[]) =>
    texts.map((text, k) => (own ? { text, block: own[k] as number } : { text }))
  const { grid } = prepareGrids(
    toSentences(gold.hi, blocks?.hi),
    toSentences(gold.en, blocks?.en),
    lexicon,
  )
  const beads: number[] = []
  const rows: number[] = []
  scoreBeads(grid, shipped, shapes.length, (bead, features) => {
    beads.push(bead)
    for (const value of features) rows.push(value)
  })
  const goldBeads = new Set<number>()
  let [i, j] = [0, 0]
  for (const [hi, en] of gold.gold) {
    i += hi.length
    j += en.length
    const node = findNode(grid.band, i, j)
    const k = shapes.findIndex(([a, b]) => a === hi.length && b === en.length)
    if (node < 0 || k < 0) return undefined
    goldBeads.add(node * shapes.length + k)
  }
  return {
    gold,
    band: grid.band,
    beads: Int32Array.from(beads),
    features: Float32Array.from(rows),
    goldBeads,
  }
}

function scoreSample(sample: Sample, weights: Float64Array): Float64Array {
  const nodes = sample.band.offsets[sample.band.rows + 1] as number
  const scores = new Float64Array(nodes * shapes.length).fill(Number.NEGATIVE_INFINITY)
  sample.beads.forEach((bead, row) => {
    let score = 0
    for (let f = 0; f < featureCount; f++) {
      score += (weights[f] as number) * (sample.features[row * featureCount + f] as number)
    }
    scores[bead] = score
  })
  return scores
}

/** Log probability of the gold way, its gradient added to `gradient`. */
function addGradient(sample: Sample, weights: Float64Array, gradient: Float64Array): number {
  const scores = scoreSample(sample, weights)
  const { probabilities, total } = sumWays(sample.band, scores)
  let goldScore = 0
  sample.beads.forEach((bead, row) => {
    const isGold = sample.goldBeads.has(bead)
    if (isGold) goldScore += scores[bead] as number
    const difference = (isGold ? 1 : 0) - (probabilities[bead] as number)
    if (Math.abs(difference) < 1e-9) return
    for (let f = 0; f < featureCount; f++) {
      gradient[f]! += difference * (sample.features[row * featureCount + f] as number)
    }
  })
  return goldScore - total
}

/** Features that can only speak against a bead: a weight above this would be an accident of the data. */
const againstOnly: Readonly<Record<string, number>> = {
  'position drift': -0.05,
  'marks question': -0.1,
  'marks percent': -0.05,
}

const ceilings = signals.flatMap(({ name, features }) =>
  features.map((feature) => againstOnly[`${name} ${feature}`] ?? Number.POSITIVE_INFINITY),
)

/** Adam on the penalised log probability: few weights, a smooth concave aim. */
function train(samples: readonly Sample[], steps: number, penalty: number): Float64Array {
  const weights = shipped.slice()
  const first = new Float64Array(featureCount)
  const second = new Float64Array(featureCount)
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(featureCount)
    let total = 0
    for (const sample of samples) total += addGradient(sample, weights, gradient)
    const rate = 0.08 * (1 - step / (steps + 1))
    for (let f = 0; f < featureCount; f++) {
      const slope = (gradient[f] as number) - penalty * (weights[f] as number)
      first[f] = 0.9 * (first[f] as number) + 0.1 * slope
      second[f] = 0.98 * (second[f] as number) + 0.02 * slope * slope
      const [mean, spread] = [
        (first[f] as number) / (1 - 0.9 ** step),
        (second[f] as number) / (1 - 0.98 ** step),
      ]
      const moved = (weights[f] as number) + (rate * mean) / (Math.sqrt(spread) + 1e-6)
      weights[f] = Math.min(moved, ceilings[f] as number)
    }
    if (step % 25 === 0) console.error(`step ${step}: log probability ${total.toFixed(1)}`)
  }
  return weights
}

function evaluate(samples: readonly Sample[], weights: Float64Array): string {
  return scoreAlignments(
    samples.map(({ gold }) => gold),
    samples.map((sample) => {
      const { probabilities } = sumWays(sample.band, scoreSample(sample, weights))
      return pickBeads(sample.band, probabilities, 0).map(
        ({ i, j, a, b }): [number[], number[]] => [
          Array.from({ length: a }, (_, k) => i + k),
          Array.from({ length: b }, (_, k) => j + k),
        ],
      )
    }),
  ).summary
}

const [evalDir, folds] = process.argv.slice(2)
if (!evalDir) throw new Error('usage: tune-alignment.ts EVAL_DIR [folds]')
// The articles are few and freer than the rest: they count several times.
const articles = [...readArticleCases(), ...readFreeCases(tunedFree)]
const cases = [
  ...readCases(join(evalDir, 'alignment', 'dev.jsonl')).filter(({ set }) => set !== 'udhr'),
  ...Array.from({ length: articleWeight }, () => articles).flat(),
]
const lexicon = await loadBenchLexicon()
const penalty = 3
const samples = cases.map((gold) =>
  (gold.hiText ? [false, true] : [false]).flatMap((withBlocks) =>
    [{}, lexicon]
      .map((knowledge) => makeSample(gold, withBlocks, knowledge))
      .filter((sample) => sample !== undefined),
  ),
)
console.error(
  `${samples.flat().length} samples, ${samples.filter((list) => list.length === 0).length} documents left out`,
)
if (folds) {
  const count = Number(folds)
  const results: { sample: Sample; weights: Float64Array; variant: number }[] = []
  for (let fold = 0; fold < count; fold++) {
    const weights = train(samples.filter((_, k) => k % count !== fold).flat(), 80, penalty)
    samples
      .filter((_, k) => k % count === fold)
      .forEach((list) =>
        list.forEach((sample, variant) => results.push({ sample, weights, variant })),
      )
  }
  for (let variant = 0; variant < 4; variant++) {
    const own = results.filter((result) => result.variant === variant)
    const predictions = own.map(({ sample, weights }) => {
      const { probabilities } = sumWays(sample.band, scoreSample(sample, weights))
      return pickBeads(sample.band, probabilities, 0).map(
        ({ i, j, a, b }): [number[], number[]] => [
          Array.from({ length: a }, (_, k) => i + k),
          Array.from({ length: b }, (_, k) => j + k),
        ],
      )
    })
    console.log(
      variant,
      scoreAlignments(
        own.map(({ sample }) => sample.gold),
        predictions,
      ).summary,
    )
  }
} else {
  const weights = train(samples.flat(), 150, penalty)
  for (let variant = 0; variant < 4; variant++) {
    const own = samples.flatMap((list) => list[variant] ?? [])
    console.log(
      `// ${variant & 2 ? 'paragraphs' : 'arrays'}, ${variant & 1 ? 'dictionary' : 'none'}: ${evaluate(own, weights)}`,
    )
  }
  let at = 0
  for (const { name, features } of signals) {
    const own = features.map(() => Math.round((weights[at++] as number) * 1000) / 1000)
    console.log(`  ['${name}', [${own.join(', ')}]],`)
  }
}
