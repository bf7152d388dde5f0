import { levels, scales, shape, symbols, zeroLevel } from './generated/schwa-weights.ts'
import type { SchwaContext } from './read-context.ts'

const names = symbols.split(' ')
const ids: ReadonlyMap<string, number> = new Map(names.map((symbol, id) => [symbol, id]))
const { before, after, width, hidden } = shape
const positions = before + after + 1

/** The first ids: the edge of the word, an undecided vowel, the two verdicts. */
const edge = 0
const kept = 2
const dropped = 3

/** What a unit below zero still passes on, as in training. */
const leak = 0.05

/** The network unrolled for speed. */
interface Network {
  /** What each symbol at each position adds to each hidden unit, in this order of nesting reversed. */
  sums: Float64Array
  biases: Float64Array
  outputs: Float64Array
  outputBias: number
}

let network: Network | undefined
const units = new Float64Array(hidden)

/**
 * Decide about the inherent vowels of a word, from the last to the first, each in sight of the
 * verdicts on those after it.
 *
 * @param context What is known of the word.
 * @returns For each of its slots, whether the vowel is dropped.
 */
export function judgeSchwas(context: SchwaContext): boolean[] {
  network ??= unroll()
  const current = context.symbols.map((symbol) => ids.get(symbol) ?? edge)
  const verdicts: boolean[] = []
  for (let slot = context.slots.length - 1; slot >= 0; slot--) {
    const at = context.slots[slot] ?? 0
    const distance = ids.get(context.distances[slot] ?? '') ?? edge
    const isDropped = !context.kept[slot] && score(network, current, at, distance) <= 0
    current[at] = isDropped ? dropped : kept
    verdicts[slot] = isDropped
  }
  return verdicts
}

/** The log odds that the vowel at an index is kept. */
function score(net: Network, current: readonly number[], at: number, distance: number): number {
  units.set(net.biases)
  for (let position = 0; position < positions; position++) {
    const index = at - before + position + (position < before ? 0 : 1)
    const symbol = position < before + after ? (current[index] ?? edge) : distance
    const row = (position * names.length + symbol) * hidden
    for (let unit = 0; unit < hidden; unit++) units[unit]! += net.sums[row + unit]!
  }
  let sum = net.outputBias
  for (let unit = 0; unit < hidden; unit++) {
    const value = units[unit]!
    sum += (value > 0 ? value : leak * value) * net.outputs[unit]!
  }
  return sum
}

/** Multiply the symbol vectors with the hidden weights once, so that a decision only adds. */
function unroll(): Network {
  let at = 0
  const read = (count: number, part: number): Float64Array =>
    Float64Array.from(
      { length: count },
      () => (levels.charCodeAt(at++) - zeroLevel) * (scales[part] ?? 0),
    )
  const vectors = read(names.length * width, 0)
  const weights = read(positions * width * hidden, 1)
  const biases = read(hidden, 2)
  const outputs = read(hidden, 3)
  const [outputBias = 0] = read(1, 4)
  const sums = new Float64Array(positions * names.length * hidden)
  for (let place = 0; place < positions * names.length; place++) {
    const position = Math.floor(place / names.length)
    const vector = (place % names.length) * width
    for (let axis = 0; axis < width; axis++) {
      const row = (position * width + axis) * hidden
      for (let unit = 0; unit < hidden; unit++) {
        sums[place * hidden + unit]! += vectors[vector + axis]! * weights[row + unit]!
      }
    }
  }
  return { sums, biases, outputs, outputBias }
}
