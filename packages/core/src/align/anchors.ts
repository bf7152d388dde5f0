import type { Anchor } from './band.ts'
import type { Evidence } from './evidence/gather-evidence.ts'
import type { PreparedSide } from './side.ts'

/** Votes that are looked at for each sentence: rare words first, so that cost stays linear. */
const votesPerSentence = 60

/** A pair of words that stand in more pairs of places than this points nowhere. */
const mostPlaces = 256

/**
 * What a place must collect to be an anchor, tried in turn until there are anchors enough: a word pair found
 * once on each side gives 1.
 */
const leastVotes = [1, 0.5, 0.25] as const

/** Anchors are enough when there is one for so many sentences. */
const enough = 8

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
  const points = sumVotes(castVotes(source, target, evidence), target.size)
  let anchors: Anchor[] = []
  for (const least of leastVotes) {
    anchors = dropOutliers(
      chainPoints(
        points.filter(({ vote }) => vote >= least),
        target.size,
      ),
    )
    if (anchors.length * enough >= Math.min(source.size, target.size)) break
  }
  return anchors
}

/** Votes are kept as one number, the place `i * columns + j` before the weight in so many steps: they sort fast. */
const steps = 1024

/** Votes of all rare word pairs, each for the place where they meet. */
function castVotes(source: PreparedSide, target: PreparedSide, evidence: Evidence): Float64Array {
  const rows = pickRows(source, target, evidence)
  const votes = new Float64Array(rows.reduce((sum, { count }) => sum + count, 0))
  let size = 0
  for (const { type, other, strength, count } of rows) {
    const weight = Math.min(steps - 1, Math.round((steps / 2) * (strength / Math.sqrt(count))))
    for (
      let a = source.postStarts[type] as number;
      a < (source.postStarts[type + 1] as number);
      a++
    ) {
      const i = source.sentenceOf[source.posts[a] as number] as number
      for (
        let b = target.postStarts[other] as number;
        b < (target.postStarts[other + 1] as number);
        b++
      ) {
        const j = target.sentenceOf[target.posts[b] as number] as number
        votes[size++] = (i * target.size + j) * steps + weight
      }
    }
  }
  return votes.sort()
}

interface VoteRow {
  type: number
  other: number
  strength: number
  /** In how many pairs of places the words stand. */
  count: number
}

/** Word pairs, rarest first, as many as there are votes to spend. */
function pickRows(source: PreparedSide, target: PreparedSide, evidence: Evidence): VoteRow[] {
  const byCount: VoteRow[][] = Array.from({ length: mostPlaces + 1 }, () => [])
  for (let type = 0; type < source.types.length; type++) {
    const own = (source.postStarts[type + 1] as number) - (source.postStarts[type] as number)
    if (own > mostPlaces) continue
    for (
      let row = evidence.starts[type] as number;
      row < (evidence.starts[type + 1] as number);
      row++
    ) {
      const strength = evidence.strengths[row] as number
      const other = evidence.targets[row] as number
      const count =
        own * ((target.postStarts[other + 1] as number) - (target.postStarts[other] as number))
      if (strength >= 0.5) byCount[count]?.push({ type, other, strength, count })
    }
  }
  let left = votesPerSentence * (source.size + target.size)
  const picked: VoteRow[] = []
  for (const row of byCount.flat()) {
    left -= row.count
    if (left < 0) break
    picked.push(row)
  }
  return picked
}

/** Adds up the votes by place; places with enough of them in the order of the source, then target backwards. */
function sumVotes(votes: Float64Array, columns: number): Point[] {
  const points: Point[] = []
  for (let at = 0; at < votes.length; ) {
    const place = Math.floor((votes[at] as number) / steps)
    let sum = 0
    for (; at < votes.length && Math.floor((votes[at] as number) / steps) === place; at++) {
      sum += (votes[at] as number) % steps
    }
    const vote = (2 * sum) / steps
    if (vote >= leastVotes[2])
      points.push({ i: Math.floor(place / columns), j: place % columns, vote })
  }
  return points.sort((a, b) => a.i - b.i || b.j - a.j)
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
