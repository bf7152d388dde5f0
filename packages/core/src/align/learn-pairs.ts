import type { FoundBead } from './search.ts'
import { type PreparedSide, wordClass } from './side.ts'

/** Pairs of types learned: source type to target types with strengths. */
export type LearnedPairs = ReadonlyMap<
  number,
  readonly (readonly [target: number, strength: number])[]
>

/** A bead teaches when it is at least this probable and has no more sentences than this. */
const teacher = { probability: 0.6, sentences: 3 } as const

/** A word in more than this share of the beads, or in more than so many, is no help to tell them apart. */
const common = { share: 0.08, count: 100 } as const

/** Pairs weaker than this are left out; each source word keeps so many. */
const kept = { strength: 0.25, each: 4 } as const

/**
 * Learns which words go together in beads that are probably right.
 *
 * A pair counts only as far as other beads than the one it is asked about support it: one meeting teaches
 * nothing, so that a wrong bead cannot confirm itself.
 *
 * @param source - the Hindi side
 * @param target - the English side
 * @param beads - beads of a first pass
 * @returns pairs for `gatherEvidence`
 */
export function learnPairs(
  source: PreparedSide,
  target: PreparedSide,
  beads: readonly FoundBead[],
): LearnedPairs {
  const good = beads.filter(
    ({ a, b, probability }) =>
      a > 0 && b > 0 && a + b <= teacher.sentences && probability >= teacher.probability,
  )
  const most = Math.min(common.count, Math.max(4, common.share * good.length))
  const left = countRoots(source, good, ({ i, a }) => [i, a], most)
  const right = countRoots(target, good, ({ j, b }) => [j, b], most)
  const pairs = countPairs(left.byBead, right.byBead, right.counts.length)
  const learned = new Map<number, [number, number][]>()
  for (let at = 0; at < pairs.length; ) {
    const key = pairs[at] as number
    let meetings = 0
    for (; at < pairs.length && pairs[at] === key; at++) meetings++
    if (meetings < 2) continue
    const sourceRoot = Math.floor(key / right.counts.length)
    const targetRoot = key % right.counts.length
    const [m, n] = [left.counts[sourceRoot] as number, right.counts[targetRoot] as number]
    const expected = (m * n) / good.length
    const others = meetings - 1 - expected
    if (others <= 0) continue
    const value = others / Math.sqrt(m * n)
    if (value < kept.strength) continue
    for (const type of left.types[sourceRoot] as number[]) {
      const list = learned.get(type) ?? []
      for (const other of right.types[targetRoot] as number[])
        list.push([other, Math.min(0.95, value)])
      learned.set(type, list)
    }
  }
  for (const [type, list] of learned) {
    list.sort((a, b) => b[1] - a[1] || a[0] - b[0])
    learned.set(type, list.slice(0, kept.each))
  }
  return learned
}

interface RootCounts {
  /** Roots in each bead, each once. */
  byBead: number[][]
  /** In how many beads each root stands. */
  counts: number[]
  /** Types of each root. */
  types: number[][]
}

function countRoots(
  side: PreparedSide,
  beads: readonly FoundBead[],
  extent: (bead: FoundBead) => readonly [from: number, count: number],
  most: number,
): RootCounts {
  const numbers = new Map<string, number>()
  const types: number[][] = []
  const rootOf = side.types.map(({ root, kind }, type) => {
    if (kind === wordClass.closed || kind === wordClass.number) return -1
    const known = numbers.get(root)
    if (known !== undefined) {
      types[known]?.push(type)
      return known
    }
    numbers.set(root, types.length)
    types.push([type])
    return types.length - 1
  })
  const counts = types.map(() => 0)
  const byBead = beads.map((bead) => {
    const [from, count] = extent(bead)
    const roots = new Set<number>()
    for (let at = side.starts[from] as number; at < (side.starts[from + count] as number); at++) {
      const root = rootOf[side.words[at] as number] as number
      if (root >= 0) roots.add(root)
    }
    for (const root of roots) counts[root]!++
    return Array.from(roots)
  })
  // Words met once teach nothing and words met everywhere tell nothing: leaving them out keeps this linear.
  const isUseful = (root: number): boolean =>
    (counts[root] as number) > 1 && (counts[root] as number) <= most
  return { byBead: byBead.map((roots) => roots.filter(isUseful)), counts, types }
}

/** All meetings of a source root with a target root, sorted, as `source * width + target`. */
function countPairs(
  left: readonly number[][],
  right: readonly number[][],
  width: number,
): Float64Array {
  let size = 0
  left.forEach(
    (roots, k) =>
      (size += Math.min(limit, roots.length) * Math.min(limit, (right[k] as number[]).length)),
  )
  const pairs = new Float64Array(size)
  let at = 0
  left.forEach((roots, k) => {
    for (const a of roots.slice(0, limit)) {
      for (const b of (right[k] as number[]).slice(0, limit)) pairs[at++] = a * width + b
    }
  })
  return pairs.sort()
}

/** Roots of one bead that are looked at: a bound against sentences without end. */
const limit = 60
