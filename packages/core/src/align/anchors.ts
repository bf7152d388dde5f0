import type { Anchor } from './band.ts'
import type { Evidence } from './evidence/gather-evidence.ts'
import type { PreparedSide } from './side.ts'

/** A word that stands in more sentences than this points nowhere. */
const rare = 4

/** What a place must collect to be an anchor: a rare pair of words on each side gives 1. */
const leastVotes = 1.2

/**
 * Finds sentences that share rare words, and among them the best chain that runs forward in both texts.
 *
 * @param source - the Hindi side
 * @param target - the English side
 * @param evidence - which words may translate which
 * @returns anchors with both numbers strictly increasing
 */
export function findAnchors(
  source: PreparedSide,
  target: PreparedSide,
  evidence: Evidence,
): Anchor[] {
  const votes = collectVotes(source, target, evidence)
  const points = Array.from(votes)
    .filter(([, vote]) => vote >= leastVotes)
    .map(([key, vote]) => ({ i: Math.floor(key / target.size), j: key % target.size, vote }))
    .sort((a, b) => a.i - b.i || b.j - a.j)
  return dropOutliers(chainPoints(points, target.size))
}

function collectVotes(
  source: PreparedSide,
  target: PreparedSide,
  evidence: Evidence,
): Map<number, number> {
  const votes = new Map<number, number>()
  for (let type = 0; type < source.types.length; type++) {
    const [from, to] = [source.postStarts[type] as number, source.postStarts[type + 1] as number]
    if (to - from > rare) continue
    for (
      let row = evidence.starts[type] as number;
      row < (evidence.starts[type + 1] as number);
      row++
    ) {
      const value = evidence.strengths[row] as number
      const other = evidence.targets[row] as number
      const [low, high] = [
        target.postStarts[other] as number,
        target.postStarts[other + 1] as number,
      ]
      if (value < 0.5 || high - low > rare) continue
      const vote = value / Math.sqrt((to - from) * (high - low))
      for (let a = from; a < to; a++) {
        for (let b = low; b < high; b++) {
          const i = source.sentenceOf[source.posts[a] as number] as number
          const j = target.sentenceOf[target.posts[b] as number] as number
          const key = i * target.size + j
          votes.set(key, (votes.get(key) ?? 0) + vote)
        }
      }
    }
  }
  return votes
}

interface Point {
  i: number
  j: number
  vote: number
}

/** The chain with the most votes, by a tree of prefix maxima over target sentences. */
function chainPoints(points: readonly Point[], columns: number): Anchor[] {
  const best = new Float64Array(columns + 2)
  const last = new Int32Array(columns + 2).fill(-1)
  const previous = new Int32Array(points.length)
  const totals = new Float64Array(points.length)
  points.forEach(({ j, vote }, k) => {
    let [top, from] = [0, -1]
    for (let at = j; at > 0; at -= at & -at) {
      if ((best[at] as number) > top) [top, from] = [best[at] as number, last[at] as number]
    }
    previous[k] = from
    totals[k] = top + Math.min(vote, 4)
    for (let at = j + 1; at <= columns; at += at & -at) {
      if ((totals[k] as number) > (best[at] as number))
        [best[at], last[at]] = [totals[k] as number, k]
    }
  })
  let end = -1
  for (let k = 0; k < points.length; k++) {
    if (end < 0 || (totals[k] as number) > (totals[end] as number)) end = k
  }
  const chain: Anchor[] = []
  for (let k = end; k >= 0; k = previous[k] as number) {
    const { i, j } = points[k] as Point
    if (chain.length === 0 || (chain[chain.length - 1] as Anchor)[0] > i) chain.push([i, j])
  }
  return chain.reverse()
}

/** Takes out anchors that lie off the line through their neighbours on both sides. */
function dropOutliers(chain: readonly Anchor[]): Anchor[] {
  return chain.filter(([i, j], k) => {
    const before = chain.slice(Math.max(0, k - 3), k)
    const after = chain.slice(k + 1, k + 4)
    const isOff = ([a, b]: Anchor): boolean =>
      Math.abs(j - b - (i - a)) > 3 + 0.35 * Math.max(Math.abs(i - a), Math.abs(j - b))
    const off = [...before, ...after].filter(isOff).length
    return off * 2 <= before.length + after.length
  })
}
