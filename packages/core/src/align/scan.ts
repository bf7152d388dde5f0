import type { Band } from './band.ts'
import type { Evidence } from './evidence/gather-evidence.ts'
import { countChance, wordOdds } from './odds.ts'
import { PostCursors } from './post-cursors.ts'
import type { BeadScores } from './search.ts'
import { type PreparedSide, type WordType, wordClass } from './side.ts'
import { type LengthModel, measureMisfit } from './signals/length.ts'

/** Shapes that the scan tries: the first of `shapes`. */
export const scannedShapes = 5

/** Plain weights for a first look: words, misfit of lengths, a sentence left out, two for one. */
const weights = { words: 0.35, misfit: -0.6, left: -3, merged: -2.5 } as const

/**
 * Scores beads of few shapes in a wide band by words and lengths alone, so that the full search can keep to
 * a narrow one.
 *
 * @param source - the Hindi side
 * @param target - the English side
 * @param evidence - which words may translate which
 * @param band - where to look
 * @param length - the length ratio
 * @returns scores with a stride of `scannedShapes`
 */
export function scanBand(
  source: PreparedSide,
  target: PreparedSide,
  evidence: Evidence,
  band: Band,
  length: LengthModel,
): BeadScores {
  const odds = scanCells(source, target, evidence, band)
  const scores = new Float64Array((band.offsets[band.rows + 1] as number) * scannedShapes)
  scores.fill(Number.NEGATIVE_INFINITY)
  const score = (i: number, j: number, a: number, b: number, words: number): number => {
    const from = (source.lengths[i] as number) + (a > 1 ? (source.lengths[i + 1] as number) : 0)
    const to = (target.lengths[j] as number) + (b > 1 ? (target.lengths[j + 1] as number) : 0)
    const [misfit, spread] = measureMisfit(length, from, to)
    return (
      weights.words * words + weights.misfit * misfit + spread + (a + b > 2 ? weights.merged : 0)
    )
  }
  for (let i = 0; i <= band.rows; i++) {
    const low = band.low[i] as number
    for (let j = low; j <= (band.high[i] as number); j++) {
      const at = ((band.offsets[i] as number) + j - low) * scannedShapes
      const one = cellAt(band, i - 1, j - 1)
      if (one >= 0) scores[at] = score(i - 1, j - 1, 1, 1, odds[one] as number)
      if (i > 0) scores[at + 1] = weights.left
      if (j > 0) scores[at + 2] = weights.left
      const wide = cellAt(band, i - 1, j - 2)
      if (one >= 0 && wide >= 0) {
        scores[at + 3] = score(i - 1, j - 2, 1, 2, (odds[one] as number) + (odds[wide] as number))
      }
      const high = cellAt(band, i - 2, j - 1)
      if (one >= 0 && high >= 0) {
        scores[at + 4] = score(i - 2, j - 1, 2, 1, (odds[one] as number) + (odds[high] as number))
      }
    }
  }
  return scores
}

/** The number of a cell is that of the node at its upper left. */
function cellAt(band: Band, i: number, j: number): number {
  if (i < 0 || j < (band.low[i] as number) || j > (band.high[i] as number)) return -1
  return (band.offsets[i] as number) + j - (band.low[i] as number)
}

/** Log odds of the words of each pair of sentences, each word counted by its best match. */
function scanCells(
  source: PreparedSide,
  target: PreparedSide,
  evidence: Evidence,
  band: Band,
): Float32Array {
  const chance = countChance(Math.max(source.size, target.size))
  const odds = new Float32Array(band.offsets[band.rows + 1] as number)
  const targetMisses = sumMisses(target, evidence.targetRates)
  const sourceMisses = sumMisses(source, evidence.sourceRates)
  let widest = 0
  for (let i = 0; i < band.rows; i++) {
    widest = Math.max(widest, (band.high[i] as number) - (band.low[i] as number) + 1)
  }
  const bests = new Float32Array(widest)
  const touched = new Int32Array(widest)
  const cursors = new PostCursors(target)
  for (let i = 0; i < band.rows; i++) {
    const low = band.low[i] as number
    const first = band.offsets[i] as number
    const to = Math.min(target.size, (band.high[i] as number) + 1)
    for (let j = low; j < to; j++) {
      odds[first + j - low] = (sourceMisses[i] as number) + (targetMisses[j] as number)
    }
    for (let at = source.starts[i] as number; at < (source.starts[i + 1] as number); at++) {
      const type = source.words[at] as number
      if (isClosed(source, type)) continue
      const rate = evidence.sourceRates[type] as number
      const ownChance = chance[source.crowd[at] as number] as number
      let count = 0
      for (
        let row = evidence.starts[type] as number;
        row < (evidence.starts[type + 1] as number);
        row++
      ) {
        const other = evidence.targets[row] as number
        const strength = evidence.strengths[row] as number
        const end = target.postStarts[other + 1] as number
        let back = -1
        for (let post = cursors.find(other, low); post < end; post++) {
          const column = (target.postSentences[post] as number) - low
          if (column + low >= to) break
          const place = target.posts[post] as number
          if (back < 0) back = wordOdds(evidence.targetRates[other] as number, strength, ownChance)
          const gain =
            back + wordOdds(rate, strength, chance[target.crowd[place] as number] as number)
          const best = bests[column] as number
          if (gain <= best) continue
          if (best === 0) touched[count++] = column
          bests[column] = gain
        }
      }
      for (let k = 0; k < count; k++) {
        const column = touched[k] as number
        odds[first + column]! += bests[column] as number
        bests[column] = 0
      }
    }
  }
  return odds
}

function sumMisses(side: PreparedSide, rates: Float32Array): Float32Array {
  const sums = new Float32Array(side.size)
  for (let at = 0; at < side.words.length; at++) {
    const type = side.words[at] as number
    if (isClosed(side, type)) continue
    sums[side.sentenceOf[at] as number]! += Math.log(1 - (rates[type] as number))
  }
  return sums
}

/** Words of closed classes stand everywhere: they cost most of the time and tell least. */
function isClosed({ types }: PreparedSide, type: number): boolean {
  return (types[type] as WordType).kind === wordClass.closed
}
