import type { Band } from './band.ts'
import type { Evidence } from './evidence/gather-evidence.ts'
import { countChance, wordOdds } from './odds.ts'
import { PostCursors } from './post-cursors.ts'
import type { PreparedSide } from './side.ts'

/** Matched words of one side in the cells of the band: cell c has entries `starts[c]` to `starts[c + 1]`. */
export interface CellMatches {
  starts: Int32Array
  /** Index of the word in its sentence, ascending in a cell. */
  places: Uint16Array
  /** By how much the word speaks for the pair more than if it were unmatched, in natural-log odds. */
  gains: Float32Array
}

/** What the words say about every pair of sentences in the band. */
export interface Cells {
  /** Row i holds the cells of target sentences `low[i]` to `high[i] - 1`. */
  low: Int32Array
  high: Int32Array
  offsets: Int32Array
  source: CellMatches
  target: CellMatches
  /** For each place of a side's `words`: log odds when the word is unmatched. */
  sourceMisses: Float32Array
  targetMisses: Float32Array
}

/**
 * Compares the words of all pairs of sentences in the band.
 *
 * A word is worth what it says about translation against chance: `log(1 - e + e * s / n)` for a match of strength s,
 * with e the rate at which such words are translated and n the chance that a sentence nearby has the match.
 *
 * @param source - the Hindi side
 * @param target - the English side
 * @param evidence - which words may translate which
 * @param band - where to look
 * @returns matches by cell
 */
export function compareCells(
  source: PreparedSide,
  target: PreparedSide,
  evidence: Evidence,
  band: Band,
): Cells {
  const { rows } = band
  const low = band.low.slice(0, rows)
  const high = new Int32Array(rows)
  const offsets = new Int32Array(rows + 1)
  for (let i = 0; i < rows; i++) {
    high[i] = Math.min(target.size, band.high[i + 1] as number)
    offsets[i + 1] = (offsets[i] as number) + Math.max(0, (high[i] as number) - (low[i] as number))
  }
  const count = offsets[rows] as number
  const chance = countChance(Math.max(source.size, target.size))
  const sourceSink = new MatchSink(count)
  const targetSink = new MatchSink(count)
  const scratch = new RowScratch()
  const cursors = new PostCursors(target)
  for (let i = 0; i < rows; i++) {
    const [from, to] = [low[i] as number, high[i] as number]
    scratch.reset(Math.max(0, to - from))
    const start = source.starts[i] as number
    for (let at = start; at < (source.starts[i + 1] as number); at++) {
      const type = source.words[at] as number
      const rate = evidence.sourceRates[type] as number
      const sourceChance = chance[source.crowd[at] as number] as number
      for (
        let row = evidence.starts[type] as number;
        row < (evidence.starts[type + 1] as number);
        row++
      ) {
        const other = evidence.targets[row] as number
        const value = evidence.strengths[row] as number
        const otherRate = evidence.targetRates[other] as number
        const end = target.postStarts[other + 1] as number
        for (let post = cursors.find(other, from); post < end; post++) {
          const j = target.postSentences[post] as number
          if (j >= to) break
          const place = target.posts[post] as number
          const gain = wordOdds(rate, value, chance[target.crowd[place] as number] as number)
          const otherGain = wordOdds(otherRate, value, sourceChance)
          scratch.add(j - from, at - start, place - (target.starts[j] as number), gain, otherGain)
        }
      }
    }
    scratch.flush(offsets[i] as number, sourceSink, targetSink)
  }
  return {
    low,
    high,
    offsets,
    source: sourceSink.finish(),
    target: targetSink.finish(),
    sourceMisses: countMisses(source, evidence.sourceRates),
    targetMisses: countMisses(target, evidence.targetRates),
  }
}

function countMisses(side: PreparedSide, rates: Float32Array): Float32Array {
  const misses = new Float32Array(side.words.length)
  for (let at = 0; at < misses.length; at++) {
    misses[at] = Math.log(1 - (rates[side.words[at] as number] as number))
  }
  return misses
}

/** Collects the matches of one row before they are sorted into cells. */
class RowScratch {
  private columns: number[][] = []
  private width = 0
  private readonly order: number[] = []

  reset(width: number): void {
    this.width = width
    while (this.columns.length < width) this.columns.push([])
    for (let c = 0; c < width; c++) (this.columns[c] as number[]).length = 0
  }

  /** Adds a match; the places of the source come in order. */
  add(column: number, place: number, otherPlace: number, gain: number, otherGain: number): void {
    ;(this.columns[column] as number[]).push(place, otherPlace, gain, otherGain)
  }

  flush(first: number, source: MatchSink, target: MatchSink): void {
    for (let c = 0; c < this.width; c++) {
      const list = this.columns[c] as number[]
      source.open(first + c)
      target.open(first + c)
      if (list.length === 0) continue
      this.listInOrder(list)
      this.reduce(list, 0, source)
      this.sortByTarget(list)
      this.reduce(list, 1, target)
    }
  }

  private listInOrder(list: readonly number[]): void {
    this.order.length = 0
    for (let k = 0; k < list.length; k += 4) this.order.push(k)
  }

  /** Sorts by insertion: a cell has few matches, and they stand nearly in order. */
  private sortByTarget(list: readonly number[]): void {
    const { order } = this
    for (let n = 1; n < order.length; n++) {
      const entry = order[n] as number
      const place = list[entry + 1] as number
      let at = n
      for (; at > 0 && (list[(order[at - 1] as number) + 1] as number) > place; at--) {
        order[at] = order[at - 1] as number
      }
      order[at] = entry
    }
  }

  /** Keeps the best match of each word, words in order. */
  private reduce(list: readonly number[], side: 0 | 1, sink: MatchSink): void {
    const { order } = this
    for (let k = 0; k < order.length; ) {
      const place = list[(order[k] as number) + side] as number
      let gain = 0
      for (; k < order.length && list[(order[k] as number) + side] === place; k++) {
        gain = Math.max(gain, list[(order[k] as number) + 2 + side] as number)
      }
      if (place < 65_536) sink.push(place, gain)
    }
  }
}

/** Growing arrays of matches, cell after cell. */
class MatchSink {
  private readonly starts: Int32Array
  private places = new Uint16Array(1024)
  private gains = new Float32Array(1024)
  private size = 0

  constructor(cells: number) {
    this.starts = new Int32Array(cells + 1)
  }

  open(cell: number): void {
    this.starts[cell] = this.size
  }

  push(place: number, gain: number): void {
    if (this.size === this.places.length) {
      const places = new Uint16Array(this.size * 2)
      places.set(this.places)
      this.places = places
      const gains = new Float32Array(this.size * 2)
      gains.set(this.gains)
      this.gains = gains
    }
    this.places[this.size] = place
    this.gains[this.size++] = gain
  }

  finish(): CellMatches {
    this.starts[this.starts.length - 1] = this.size
    return { starts: this.starts, places: this.places, gains: this.gains }
  }
}
