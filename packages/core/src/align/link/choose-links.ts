import { isGenitive } from './genitive.ts'
import { LinkTable } from './link-table.ts'
import type { LinkSide } from './read-words.ts'
import type { WordScores } from './score-words.ts'

/** Least score of a link between content words. */
const least = 0.34

/**
 * What a pair beside another is worth to it, by distance in words; less when the two sides go opposite ways, as they
 * do about a genitive alone: भारत की सेना, the army of India.
 */
const support = { byDistance: [0, 0.5, 0.3, 0.2], crossed: 0.4, most: 1.2 } as const

/** How much of it may lift a pair over the least score. */
const mostLift = 0.16

/** Counterparts up to which a word is asked what it says of its neighbours. */
const mostRivals = 12

/** How often links are chosen, each time by those chosen before. */
const rounds = 3

/** A pair of words that evidence speaks for. */
interface Candidate {
  h: number
  e: number
  base: number
  /** What pairs beside it are worth to it. */
  support: number
}

/**
 * Links content words one to one, best first; words beside linked words win over others of the same form.
 *
 * @param scores - scores of all pairs
 * @param source - Hindi words
 * @returns the links
 */
export function chooseLinks(scores: WordScores, source: LinkSide): LinkTable {
  const { rows, columns } = scores
  const genitives = countGenitives(source)
  const byRow = listCandidates(scores)
  const candidates = byRow.flat()
  let known: readonly (readonly Candidate[])[] = byRow
  let chosen: readonly Candidate[] = []
  for (let round = 0; round < rounds; round++) {
    for (const one of candidates) one.support = sumSupport(one, known, genitives)
    candidates.sort((a, b) => b.base + b.support - a.base - a.support || a.h - b.h || a.e - b.e)
    chosen = pickBest(candidates, rows, columns)
    // What was chosen is a better guide than all that might be.
    const guide: Candidate[][] = byRow.map(() => [])
    for (const one of chosen) guide[one.h]?.push(one)
    known = guide
  }
  const table = new LinkTable(rows, columns)
  for (const one of chosen) table.add(one.h, one.e, scoreOf(one))
  return table
}

function listCandidates({ byRow }: WordScores): Candidate[][] {
  return byRow.map((pairs) =>
    pairs.flatMap(({ h, e, strength, isClosed }) =>
      isClosed ? [] : [{ h, e, base: strength, support: 0 }],
    ),
  )
}

/** Picks candidates in their order, each word once. */
function pickBest(candidates: readonly Candidate[], rows: number, columns: number): Candidate[] {
  const takenRows = new Uint8Array(rows)
  const takenColumns = new Uint8Array(columns)
  return candidates.filter((one) => {
    const { h, e } = one
    if (takenRows[h] || takenColumns[e] || scoreOf(one) < least) return false
    takenRows[h] = takenColumns[e] = 1
    return true
  })
}

function scoreOf({ base, support }: Candidate): number {
  return Math.min(1, base + Math.min(mostLift, support))
}

/** How many genitives stand before each word. */
function countGenitives({ types }: LinkSide): number[] {
  let count = 0
  return types.map(({ form }) => (isGenitive(form) ? count++ : count))
}

/** How well the neighbours of a pair go together: for each Hindi word near, its best counterpart close by. */
function sumSupport(
  { h, e }: Candidate,
  byRow: readonly (readonly Candidate[])[],
  genitives: readonly number[],
): number {
  const reach = support.byDistance.length - 1
  let sum = 0
  for (let row = Math.max(0, h - reach); row <= h + reach && row < byRow.length; row++) {
    if (row === h) continue
    const isTurned = genitives[row] !== genitives[h]
    const others = byRow[row] as readonly Candidate[]
    // A word with many counterparts tells nothing, with some the less the more they are.
    if (others.length > mostRivals) continue
    let [best, all] = [0, 0]
    for (const other of others) {
      all += other.base
      const distance = Math.max(Math.abs(row - h), Math.abs(other.e - e))
      if (other.e === e || distance > reach) continue
      const isCrossed = row < h !== other.e < e && !isTurned
      const worth = (support.byDistance[distance] as number) * (isCrossed ? support.crossed : 1)
      best = Math.max(best, other.base * other.base * worth)
    }
    if (best > 0) sum += best / all
  }
  return Math.min(sum, support.most)
}
