import type { Band } from './band.ts'
import { type CellMatches, type Cells, compareCells } from './cells.ts'
import { sumMisses } from './content.ts'
import type { Evidence } from './evidence/gather-evidence.ts'
import type { Grid } from './grid.ts'
import type { PreparedSide } from './side.ts'
import type { Habits } from './signals/habits.ts'
import type { LengthModel } from './signals/length.ts'

/**
 * Puts together all that the signals read.
 *
 * @param source - the Hindi side
 * @param target - the English side
 * @param evidence - which words may translate which
 * @param band - where to look
 * @param length - the length ratio
 * @param habits - habits of the translation
 * @returns the grid
 */
export function buildGrid(
  source: PreparedSide,
  target: PreparedSide,
  evidence: Evidence,
  band: Band,
  length: LengthModel,
  habits: Habits,
): Grid {
  const cells = compareCells(source, target, evidence, band)
  const sourceMissSums = sumMisses(source, cells.sourceMisses)
  const targetMissSums = sumMisses(target, cells.targetMisses)
  const sourceSupport = new Float32Array(source.size).fill(worst)
  const targetSupport = new Float32Array(target.size).fill(worst)
  for (let i = 0; i < source.size; i++) {
    for (let j = cells.low[i] as number; j < (cells.high[i] as number); j++) {
      const cell = (cells.offsets[i] as number) + j - (cells.low[i] as number)
      const odds =
        sumGains(cells.source, cell) +
        sumGains(cells.target, cell) +
        sumRow(sourceMissSums, i) +
        sumRow(targetMissSums, j)
      const value = Math.min(best, odds / 2)
      if (value > (sourceSupport[i] as number)) sourceSupport[i] = value
      if (value > (targetSupport[j] as number)) targetSupport[j] = value
    }
  }
  return {
    source,
    target,
    band,
    cells,
    length,
    habits,
    sourceSupport,
    targetSupport,
    sourceMissSums,
    targetMissSums,
  }
}

/** Bounds of what a sentence may find near it, in natural-log odds. */
const worst = -5
const best = 8

function sumGains({ starts, gains }: CellMatches, cell: Cells['offsets'][number]): number {
  let sum = 0
  for (let at = starts[cell] as number; at < (starts[cell + 1] as number); at++)
    sum += gains[at] as number
  return sum
}

function sumRow(sums: Float32Array, sentence: number): number {
  const at = 4 * sentence
  return (
    (sums[at] as number) +
    (sums[at + 1] as number) +
    (sums[at + 2] as number) +
    (sums[at + 3] as number)
  )
}
