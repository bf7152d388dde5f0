import { readContent } from './content.ts'
import { type Grid, shapes } from './grid.ts'
import { makeCandidate, readSignals } from './score-beads.ts'
import type { FoundBead } from './search.ts'
import { wordClass } from './side.ts'
import { featureCount } from './signals/index.ts'

/** Sentences of one side that a bead may grow to. */
const mostSentences = 8

/** How much more a grown bead must say than its parts, in natural-log odds: rare shapes are doubted. */
const margin = 1

const usual: ReadonlySet<string> = new Set(shapes.map(String))

/**
 * Lets beads grow beyond the shapes that the search tries: a sentence left alone joins the bead beside it when its words
 * are there.
 *
 * @param grid - the grid of the search
 * @param beads - what the search found, in order
 * @param weights - weights of the signals
 * @returns beads in order; together they hold the same sentences
 */
export function extendBeads(
  grid: Grid,
  beads: readonly FoundBead[],
  weights: Float64Array,
): FoundBead[] {
  const score = makeScorer(grid, weights)
  const grown: FoundBead[] = []
  for (const bead of beads) {
    let last = bead
    for (let before = grown.at(-1); before; before = grown.at(-1)) {
      const joined = join(before, last)
      if (!mayGrow(before, last, joined)) break
      if (score(joined) < score(before) + score(last) + margin) break
      const pair = isAlone(before) ? last : before
      if (sumOpenWords(grid, joined) <= sumOpenWords(grid, pair)) break
      grown.pop()
      last = joined
    }
    grown.push(last)
  }
  return grown
}

function join(first: FoundBead, second: FoundBead): FoundBead {
  const { i, j } = first
  const probability = Math.min(first.probability, second.probability)
  return { i, j, a: first.a + second.a, b: first.b + second.b, probability }
}

function isAlone({ a, b }: FoundBead): boolean {
  return a === 0 || b === 0
}

/** One is a sentence alone, the other a pair, and the search has not weighed the two together. */
function mayGrow(first: FoundBead, second: FoundBead, { a, b }: FoundBead): boolean {
  if (isAlone(first) === isAlone(second)) return false
  return !usual.has(`${a},${b}`) && a <= mostSentences && b <= mostSentences
}

/** What the words of a bead say, those of closed classes left out: they are met anywhere. */
function sumOpenWords(grid: Grid, bead: FoundBead): number {
  const candidate = Object.assign(makeCandidate(), bead)
  readContent(grid, candidate)
  const classes = Object.keys(wordClass).length
  return candidate.content.reduce(
    (sum, value, at) => (at % classes === wordClass.closed ? sum : sum + value),
    0,
  )
}

function makeScorer(grid: Grid, weights: Float64Array): (bead: FoundBead) => number {
  const candidate = makeCandidate()
  const features = new Float64Array(featureCount)
  return ({ i, j, a, b }) => {
    readSignals(grid, Object.assign(candidate, { i, j, a, b }), features)
    return features.reduce((sum, value, k) => sum + value * (weights[k] as number), 0)
  }
}
