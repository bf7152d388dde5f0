import type { WordScores } from './score-words.ts'

/** Links chosen so far: for each Hindi word its English words with scores, and the other way round. */
export class LinkTable {
  readonly bySource: Map<number, number>[]
  readonly byTarget: Set<number>[]

  /**
   * @param rows - count of Hindi words
   * @param columns - count of English words
   */
  constructor(rows: number, columns: number) {
    this.bySource = Array.from({ length: rows }, () => new Map())
    this.byTarget = Array.from({ length: columns }, () => new Set())
  }

  /** Adds a link or raises its score. */
  add(h: number, e: number, score: number): void {
    const links = this.bySource[h] as Map<number, number>
    links.set(e, Math.max(score, links.get(e) ?? 0))
    ;(this.byTarget[e] as Set<number>).add(h)
  }

  /** Whether two words are linked. */
  has(h: number, e: number): boolean {
    return this.bySource[h]?.has(e) ?? false
  }

  /** The English word that a Hindi word is linked to most surely, or -1. */
  bestOf(h: number): number {
    let [best, top] = [-1, -1]
    for (const [e, score] of this.bySource[h] ?? []) if (score > top) [best, top] = [e, score]
    return best
  }
}

/** Least score of a link between content words. */
const least = 0.38

/** What a pair beside another is worth to it, by distance in words; less when the two sides go opposite ways. */
const support = { byDistance: [0, 0.16, 0.1, 0.06], crossed: 0.5, most: 0.5 } as const

/** How much of it may lift a pair over the least score. */
const mostLift = 0.16

/** How often links are chosen, each time by those chosen before. */
const rounds = 2

/** A pair of words that evidence speaks for. */
interface Candidate {
  h: number
  e: number
  base: number
  score: number
}

/**
 * Links content words one to one, best first; words beside linked words win over others of the same form.
 *
 * @param scores - scores of all pairs
 * @returns the links
 */
export function chooseLinks(scores: WordScores): LinkTable {
  const { rows, columns } = scores
  const byRow = listCandidates(scores)
  const candidates = byRow.flat()
  let known = byRow
  let table = new LinkTable(rows, columns)
  for (let round = 0; round < rounds; round++) {
    for (const one of candidates) one.score = one.base + sumSupport(one, known)
    candidates.sort((a, b) => b.score - a.score || a.h - b.h || a.e - b.e)
    table = linkBest(candidates, rows, columns)
    // What was chosen is a better guide than all that might be.
    known = byRow.map((row, h) => row.filter(({ e }) => table.has(h, e)))
  }
  return table
}

/** Links candidates in their order, each word once. */
function linkBest(candidates: readonly Candidate[], rows: number, columns: number): LinkTable {
  const table = new LinkTable(rows, columns)
  for (const { h, e, base, score } of candidates) {
    const lifted = Math.min(1, base + mostLift, score)
    if (lifted < least) continue
    if ((table.bySource[h] as Map<number, number>).size > 0) continue
    if ((table.byTarget[e] as Set<number>).size > 0) continue
    table.add(h, e, lifted)
  }
  return table
}

function listCandidates({ byRow }: WordScores): Candidate[][] {
  return byRow.map((pairs) =>
    pairs.flatMap(({ h, e, strength, isClosed }) =>
      isClosed ? [] : [{ h, e, base: strength, score: 0 }],
    ),
  )
}

/** How well the neighbours of a pair go together: for each Hindi word near, its best counterpart close by. */
function sumSupport({ h, e }: Candidate, byRow: readonly (readonly Candidate[])[]): number {
  const reach = support.byDistance.length - 1
  let sum = 0
  for (let row = Math.max(0, h - reach); row <= h + reach && row < byRow.length; row++) {
    if (row === h) continue
    const others = byRow[row] as readonly Candidate[]
    let best = 0
    for (const other of others) {
      const distance = Math.max(Math.abs(row - h), Math.abs(other.e - e))
      if (other.e === e || distance > reach) continue
      const isCrossed = row < h !== other.e < e
      const worth = (support.byDistance[distance] as number) * (isCrossed ? support.crossed : 1)
      best = Math.max(best, other.base * worth)
    }
    // A word with many counterparts tells little of which is meant.
    if (best > 0) sum += best / others.length
  }
  return Math.min(sum, support.most)
}
