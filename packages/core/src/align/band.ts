/** Which places of the search grid are looked at: node (i, j) stands after i source and j target sentences. */
export interface Band {
  /** Source sentences. */
  rows: number
  /** Target sentences. */
  columns: number
  /** Row i holds nodes `low[i]` to `high[i]`, both included; neither ever decreases. */
  low: Int32Array
  high: Int32Array
  /** Node (i, j) has number `offsets[i] + j - low[i]`. */
  offsets: Int32Array
}

/** A place where the texts very probably meet: source sentence and target sentence. */
export type Anchor = readonly [source: number, target: number]

/** Grids with no more nodes than this are searched whole. */
const wholeGrid = 30_000

/** Half the width of the band at an anchor, and at most, in sentences. */
const halfWidth = { least: 5, perStep: 0.3, most: 60 } as const

/**
 * Lays a band along a chain of anchors, so that cost grows with the length of the text and not its square.
 *
 * @param rows - count of source sentences
 * @param columns - count of target sentences
 * @param anchors - anchors with both numbers strictly increasing
 * @returns a band that holds both corners and a way between them
 */
export function layBand(rows: number, columns: number, anchors: readonly Anchor[]): Band {
  const low = new Int32Array(rows + 1)
  const high = new Int32Array(rows + 1)
  if ((rows + 1) * (columns + 1) <= wholeGrid) {
    high.fill(columns)
    return finishBand(rows, columns, low, high)
  }
  low.fill(columns)
  const stops: Anchor[] = [[-1, -1], ...anchors, [rows, columns]]
  for (let k = 1; k < stops.length; k++) {
    const [i0, j0] = stops[k - 1] as Anchor
    const [i1, j1] = stops[k] as Anchor
    widen(low, high, i0, j0, i1, j1, rows, columns)
  }
  return finishBand(rows, columns, low, high)
}

/** Covers the stretch between two anchors: wider where they are far apart. */
function widen(
  low: Int32Array,
  high: Int32Array,
  i0: number,
  j0: number,
  i1: number,
  j1: number,
  rows: number,
  columns: number,
): void {
  const [di, dj] = [i1 - i0, j1 - j0]
  for (let i = Math.max(0, i0); i <= Math.min(rows, i1 + 1); i++) {
    const along = di > 0 ? Math.min(1, (i - i0) / di) : 1
    const reach = Math.min(along, 1 - along) * di
    const half = Math.min(
      halfWidth.most,
      halfWidth.least + halfWidth.perStep * reach + Math.abs(di - dj) / 2,
    )
    const centre = j0 + along * dj
    // A row stands for `dj / di` columns, all of which need a way through.
    const step = di > 0 ? dj / di : dj
    low[i] = Math.min(low[i] as number, Math.max(0, Math.floor(centre - half - step)))
    high[i] = Math.max(high[i] as number, Math.min(columns, Math.ceil(centre + half + step)))
  }
}

function finishBand(rows: number, columns: number, low: Int32Array, high: Int32Array): Band {
  low[0] = 0
  high[rows] = columns
  for (let i = rows - 1; i >= 0; i--) low[i] = Math.min(low[i] as number, low[i + 1] as number)
  for (let i = 1; i <= rows; i++) {
    high[i] = Math.max(high[i] as number, high[i - 1] as number)
    low[i] = Math.min(low[i] as number, high[i - 1] as number)
  }
  for (let i = rows - 1; i >= 0; i--) low[i] = Math.min(low[i] as number, low[i + 1] as number)
  const offsets = new Int32Array(rows + 2)
  for (let i = 0; i <= rows; i++) {
    offsets[i + 1] = (offsets[i] as number) + (high[i] as number) - (low[i] as number) + 1
  }
  return { rows, columns, low, high, offsets }
}

/** Nodes less probable than this are left out of a second pass, but for so many around the others. */
const negligible = { probability: 1e-5, margin: 1 } as const

/**
 * Narrows a band to what a first pass left possible.
 *
 * @param band - the band of the first pass
 * @param reach - probability that the way goes through each of its nodes
 * @returns a band inside it, with a margin
 */
export function narrowBand(band: Band, reach: Float64Array): Band {
  const { rows, columns, offsets } = band
  const low = new Int32Array(rows + 1)
  const high = new Int32Array(rows + 1)
  for (let i = 0; i <= rows; i++) {
    const [from, to] = [band.low[i] as number, band.high[i] as number]
    let [first, last] = [to, from]
    for (let j = from; j <= to; j++) {
      if ((reach[(offsets[i] as number) + j - from] as number) < negligible.probability) continue
      if (j < first) first = j
      if (j > last) last = j
    }
    if (first > last) [first, last] = [Math.min(first, to), Math.max(last, from)]
    low[i] = first > last ? from : Math.max(from, first - negligible.margin)
    high[i] = first > last ? to : Math.min(to, last + negligible.margin)
  }
  return finishBand(rows, columns, low, high)
}
