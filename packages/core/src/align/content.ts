import type { CellMatches, Cells } from './cells.ts'
import type { Candidate, Grid } from './grid.ts'
import type { PreparedSide } from './side.ts'

const classes = 4
const bestGains = new Float32Array(65_536)
const touched = new Int32Array(65_536)

/**
 * Sums the log odds of unmatched words by sentence and class.
 *
 * @param side - one side
 * @param misses - log odds of each place when unmatched
 * @returns sentence i, class c at `4 * i + c`
 */
export function sumMisses(side: PreparedSide, misses: Float32Array): Float32Array {
  const sums = new Float32Array(side.size * classes)
  for (let i = 0; i < side.size; i++) {
    for (let at = side.starts[i] as number; at < (side.starts[i + 1] as number); at++) {
      const kind = side.kinds[at] as number
      sums[i * classes + kind]! += misses[at] as number
    }
  }
  return sums
}

/**
 * Works out what the words say about a candidate with both sides.
 *
 * @param grid - the texts
 * @param candidate - its place and shape; `content` and `weakest` are filled in
 */
export function readContent(grid: Grid, candidate: Candidate): void {
  const { content, i, j, a, b } = candidate
  content.fill(0)
  candidate.weakest = 0
  if (a === 0 || b === 0) return
  let weakest = Number.POSITIVE_INFINITY
  for (let k = 0; k < a; k++) {
    const sum = addSentence(grid, i + k, j, b, 0, content)
    if (a > 1 && sum < weakest) weakest = sum
  }
  for (let k = 0; k < b; k++) {
    const sum = addSentence(grid, j + k, i, a, 1, content)
    if (b > 1 && sum < weakest) weakest = sum
  }
  if (weakest !== Number.POSITIVE_INFINITY) candidate.weakest = weakest
}

/** Adds what the words of one sentence find in `count` sentences of the other side. */
function addSentence(
  grid: Grid,
  own: number,
  other: number,
  count: number,
  side: 0 | 1,
  content: Float64Array,
): number {
  const { cells } = grid
  const prepared = side === 0 ? grid.source : grid.target
  const matches = side === 0 ? cells.source : cells.target
  const sums = side === 0 ? grid.sourceMissSums : grid.targetMissSums
  const { kinds } = prepared
  const first = prepared.starts[own] as number
  let total = 0
  for (let kind = 0; kind < classes; kind++) {
    const miss = sums[own * classes + kind] as number
    content[side * classes + kind]! += miss
    total += miss
  }
  const discount =
    count > 1 ? discountChance(side === 0 ? grid.target : grid.source, other, count) : 0
  let size = 0
  for (let k = 0; k < count; k++) {
    const cell = side === 0 ? findCell(cells, own, other + k) : findCell(cells, other + k, own)
    if (cell >= 0) size = collectBest(matches, cell, size)
  }
  for (let k = 0; k < size; k++) {
    const place = touched[k] as number
    const gain = (bestGains[place] as number) - discount
    bestGains[place] = 0
    if (gain <= 0) continue
    const kind = kinds[first + place] as number
    content[side * classes + kind]! += gain
    total += gain
  }
  return total
}

/** More words to look in make a chance match more likely: in proportion to what the longest sentence has. */
function discountChance({ starts }: PreparedSide, from: number, count: number): number {
  const total = (starts[from + count] as number) - (starts[from] as number)
  let most = 1
  for (let k = from; k < from + count; k++) {
    most = Math.max(most, (starts[k + 1] as number) - (starts[k] as number))
  }
  return Math.log(Math.max(1, total / most))
}

function collectBest(matches: CellMatches, cell: number, size: number): number {
  for (let at = matches.starts[cell] as number; at < (matches.starts[cell + 1] as number); at++) {
    const place = matches.places[at] as number
    const gain = matches.gains[at] as number
    const best = bestGains[place] as number
    if (gain <= best) continue
    if (best === 0) touched[size++] = place
    bestGains[place] = gain
  }
  return size
}

/**
 * Finds the cell of a pair of sentences.
 *
 * @param cells - the cells of the band
 * @param i - source sentence
 * @param j - target sentence
 * @returns its number, or -1 outside the band
 */
export function findCell(cells: Cells, i: number, j: number): number {
  const low = cells.low[i] as number
  if (j < low || j >= (cells.high[i] as number)) return -1
  return (cells.offsets[i] as number) + j - low
}
