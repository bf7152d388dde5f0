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

/** What a link beside another is worth to it, by distance in words of both sides. */
const support = { beside: 0.16, near: 0.07, reach: 3 } as const

/**
 * Links content words one to one, best first; words beside linked words win over others of the same form.
 *
 * @param scores - scores of all pairs
 * @returns the links
 */
export function chooseLinks(scores: WordScores): LinkTable {
  const { rows, columns, strengths, isClosed } = scores
  const candidates: { h: number; e: number; base: number; score: number }[] = []
  for (let h = 0; h < rows; h++) {
    for (let e = 0; e < columns; e++) {
      const base = strengths[h * columns + e] as number
      if (base > 0 && !isClosed[h * columns + e]) candidates.push({ h, e, base, score: 0 })
    }
  }
  for (const one of candidates) one.score = one.base + supportOf(one.h, one.e, scores)
  candidates.sort((a, b) => b.score - a.score || a.h - b.h || a.e - b.e)
  const table = new LinkTable(rows, columns)
  for (const { h, e, score } of candidates) {
    if (score < least) break
    if ((table.bySource[h] as Map<number, number>).size > 0) continue
    if ((table.byTarget[e] as Set<number>).size > 0) continue
    table.add(h, e, Math.min(1, score))
  }
  return table
}

/** How well the neighbours of a pair go together: the best pair close by on both sides. */
function supportOf(
  h: number,
  e: number,
  { rows, columns, strengths, isClosed }: WordScores,
): number {
  let best = 0
  for (let dh = -support.reach; dh <= support.reach; dh++) {
    const row = h + dh
    if (dh === 0 || row < 0 || row >= rows) continue
    for (let de = -support.reach; de <= support.reach; de++) {
      const column = e + de
      if (de === 0 || column < 0 || column >= columns) continue
      const at = row * columns + column
      if (isClosed[at]) continue
      const isBeside = Math.abs(dh) === 1 && Math.abs(de) === 1
      best = Math.max(best, (strengths[at] as number) * (isBeside ? support.beside : support.near))
    }
  }
  return best
}
