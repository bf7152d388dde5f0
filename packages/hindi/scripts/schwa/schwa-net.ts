/** Sizes of a network. */
export interface NetShape {
  /** Number of symbols it knows. */
  symbols: number
  /** Number of symbols it sees at once. */
  positions: number
  /** Numbers a symbol is described by. */
  width: number
  /** Units between input and decision. */
  hidden: number
}

/** Examples as flat columns: `positions` symbol ids a row, the wish (1 = kept) and its weight. */
export interface Examples {
  ids: Int32Array
  targets: Float64Array
  weights: Float64Array
  count: number
}

/** How long and how hard a network is trained. */
export interface FitOptions {
  epochs: number
  seed: number
}

const batchSize = 64
const peakRate = 0.004
const decay = 0.02
/** Slope of a unit below zero, so that none dies. */
const leak = 0.05

/**
 * Make a small seeded random number generator (mulberry32), so that training repeats exactly.
 *
 * @param seed Any integer.
 * @returns A function that gives the next number, at least 0 and below 1.
 */
export function makeRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Symbol vectors, one hidden layer, one decision: the network that `delete-schwas.ts` runs. */
export class SchwaNet {
  readonly shape: NetShape
  /** All numbers of the network: symbol vectors, hidden weights, hidden biases, output weights, output bias. */
  readonly values: Float64Array
  readonly #hiddenAt: number
  readonly #biasAt: number
  readonly #outputAt: number
  readonly #units: Float64Array

  constructor(shape: NetShape, seed: number) {
    const { symbols, positions, width, hidden } = shape
    this.shape = shape
    this.#hiddenAt = symbols * width
    this.#biasAt = this.#hiddenAt + positions * width * hidden
    this.#outputAt = this.#biasAt + hidden
    this.values = new Float64Array(this.#outputAt + hidden + 1)
    this.#units = new Float64Array(hidden)
    const random = makeRandom(seed)
    const fill = (from: number, to: number, spread: number): void => {
      for (let at = from; at < to; at++) {
        this.values[at] = (random() + random() + random() - 1.5) * 2 * spread
      }
    }
    fill(0, this.#hiddenAt, 0.3)
    fill(this.#hiddenAt, this.#biasAt, 2 / Math.sqrt(positions * width))
    fill(this.#outputAt, this.#outputAt + hidden, 1 / Math.sqrt(hidden))
  }

  /** Where the five parts of `values` begin, and the end. */
  get parts(): number[] {
    return [
      0,
      this.#hiddenAt,
      this.#biasAt,
      this.#outputAt,
      this.values.length - 1,
      this.values.length,
    ]
  }

  /** The log odds that the vowel seen in `ids` from `start` on is kept. */
  score(ids: Int32Array, start: number): number {
    const { positions, width, hidden } = this.shape
    const { values } = this
    const units = this.#units
    for (let unit = 0; unit < hidden; unit++) units[unit] = values[this.#biasAt + unit]!
    for (let position = 0; position < positions; position++) {
      const vector = ids[start + position]! * width
      for (let axis = 0; axis < width; axis++) {
        const input = values[vector + axis]!
        const row = this.#hiddenAt + (position * width + axis) * hidden
        for (let unit = 0; unit < hidden; unit++) units[unit]! += input * values[row + unit]!
      }
    }
    let sum = values[this.#outputAt + hidden]!
    for (let unit = 0; unit < hidden; unit++) {
      const value = units[unit]!
      sum += (value > 0 ? value : leak * value) * values[this.#outputAt + unit]!
    }
    return sum
  }

  /** Train on examples by Adam with weight decay and a cosine rate. */
  fit(examples: Examples, { epochs, seed }: FitOptions): void {
    const { values } = this
    const random = makeRandom(seed)
    const order = Int32Array.from({ length: examples.count }, (_, index) => index)
    const gradient = new Float64Array(values.length)
    const mean = new Float64Array(values.length)
    const square = new Float64Array(values.length)
    const steps = epochs * Math.ceil(examples.count / batchSize)
    let step = 0
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (let at = order.length - 1; at > 0; at--) {
        const other = Math.floor(random() * (at + 1))
        const kept = order[at]!
        order[at] = order[other]!
        order[other] = kept
      }
      for (let from = 0; from < order.length; from += batchSize) {
        const batch = order.subarray(from, from + batchSize)
        gradient.fill(0)
        for (const example of batch) this.#addGradient(examples, example, gradient)
        step++
        const progress = step / steps
        const warm =
          progress < 0.05
            ? progress / 0.05
            : 0.5 + 0.5 * Math.cos((Math.PI * (progress - 0.05)) / 0.95)
        const rate = peakRate * warm
        const meanScale = 1 / (1 - 0.9 ** step)
        const squareScale = 1 / (1 - 0.999 ** step)
        for (let at = 0; at < values.length; at++) {
          const slope = gradient[at]! / batch.length
          mean[at] = 0.9 * mean[at]! + 0.1 * slope
          square[at] = 0.999 * square[at]! + 0.001 * slope * slope
          const pull = (mean[at]! * meanScale) / (Math.sqrt(square[at]! * squareScale) + 1e-8)
          values[at]! -= rate * (pull + decay * values[at]!)
        }
      }
    }
  }

  #addGradient(examples: Examples, example: number, gradient: Float64Array): void {
    const { positions, width, hidden } = this.shape
    const { values } = this
    const start = example * positions
    const kept = 1 / (1 + Math.exp(-this.score(examples.ids, start)))
    const error = (kept - examples.targets[example]!) * examples.weights[example]!
    const units = this.#units
    gradient[this.#outputAt + hidden]! += error
    for (let unit = 0; unit < hidden; unit++) {
      const value = units[unit]!
      const slope = value > 0 ? 1 : leak
      gradient[this.#outputAt + unit]! += error * slope * value
      units[unit] = error * slope * values[this.#outputAt + unit]!
      gradient[this.#biasAt + unit]! += units[unit]!
    }
    for (let position = 0; position < positions; position++) {
      const vector = examples.ids[start + position]! * width
      for (let axis = 0; axis < width; axis++) {
        const input = values[vector + axis]!
        const row = this.#hiddenAt + (position * width + axis) * hidden
        let back = 0
        for (let unit = 0; unit < hidden; unit++) {
          const delta = units[unit]!
          gradient[row + unit]! += delta * input
          back += delta * values[row + unit]!
        }
        gradient[vector + axis]! += back
      }
    }
  }
}
