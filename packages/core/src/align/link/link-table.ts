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
