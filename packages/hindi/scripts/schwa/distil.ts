import { undecided, type SchwaContext } from '../../src/romanize/read-context.ts'
import { type Examples, makeRandom, type NetShape, SchwaNet } from './schwa-net.ts'
import type { TrainingWord } from './training-words.ts'

/** Sounds the network sees before and after the vowel it decides about. */
export const reach = { before: 6, after: 6 } as const

const teachers = { count: 6, width: 12, hidden: 32, epochs: 18 } as const
const student = { width: 8, hidden: 40, epochs: 12 } as const
/** Made-up words for the student, each the head of one word and the tail of another. */
const blendCount = 30_000
/** How much of the student's wish is the teachers' opinion rather than the label. */
const trust = 0.7
/** Labels are wishes of 0.05 and 0.95: the dictionaries contradict each other about as often. */
const doubt = 0.05
/** A weak vowel is a kept one, with little certainty. */
const weakWeight = 0.3

/** Number every symbol that occurs, the edge of the word, the undecided and the two verdicts first. */
export function numberSymbols(words: readonly TrainingWord[]): Map<string, number> {
  const found = new Set<string>()
  for (const { symbols, distances } of words) {
    for (const symbol of [...symbols, ...distances]) found.add(symbol)
  }
  found.delete(undecided)
  return new Map(['#', undecided, 'K', 'D', ...[...found].sort()].map((symbol, id) => [symbol, id]))
}

/**
 * Train several networks and then a smaller-footprint one that answers as they do together.
 *
 * @param words The words to learn from.
 * @param ids The numbers of all symbols.
 * @returns The student.
 */
export function distil(words: readonly TrainingWord[], ids: ReadonlyMap<string, number>): SchwaNet {
  const base = { symbols: ids.size, positions: reach.before + reach.after + 1 }
  const examples = makeExamples(words, ids, base.positions)
  const shape: NetShape = { ...base, width: teachers.width, hidden: teachers.hidden }
  const council = Array.from({ length: teachers.count }, (_, index) => {
    const net = new SchwaNet(shape, 1000 + index)
    net.fit(examples, { epochs: teachers.epochs, seed: 2000 + index })
    return net
  })
  const ask = (row: Int32Array, start: number): number =>
    council.reduce((sum, net) => sum + net.score(row, start), 0) / council.length
  const lessons = blendWords(words, ids, ask, base.positions)
  const all = joinExamples(examples, lessons)
  for (let row = 0; row < examples.count; row++) {
    const opinion = 1 / (1 + Math.exp(-ask(examples.ids, row * base.positions)))
    all.targets[row] = trust * opinion + (1 - trust) * examples.targets[row]!
  }
  const net = new SchwaNet({ ...base, width: student.width, hidden: student.hidden }, 3000)
  net.fit(all, { epochs: student.epochs, seed: 4000 })
  return net
}

/**
 * Lay out what the network sees when it decides about one vowel.
 *
 * @param context The word.
 * @param current The ids of its symbols, later vowels decided.
 * @param slot Which of its inherent vowels.
 * @param ids The numbers of all symbols.
 * @returns One row of ids.
 */
export function layOut(
  context: SchwaContext,
  current: readonly number[],
  slot: number,
  ids: ReadonlyMap<string, number>,
): number[] {
  const at = context.slots[slot] ?? 0
  const row: number[] = []
  for (let offset = -reach.before; offset <= reach.after; offset++) {
    if (offset !== 0) row.push(current[at + offset] ?? 0)
  }
  return [...row, ids.get(context.distances[slot] ?? '0') ?? 0]
}

function makeExamples(
  words: readonly TrainingWord[],
  ids: ReadonlyMap<string, number>,
  positions: number,
): Examples {
  const rows: number[] = []
  const targets: number[] = []
  const weights: number[] = []
  for (const word of words) {
    const current = word.symbols.map((symbol) => ids.get(symbol) ?? 0)
    for (let slot = word.slots.length - 1; slot >= 0; slot--) {
      const label = word.labels[slot]
      rows.push(...layOut(word, current, slot, ids))
      targets.push(label === 'D' ? doubt : 1 - doubt)
      weights.push(word.weight * (label === 'W' ? weakWeight : 1))
      current[word.slots[slot]!] = ids.get(label === 'D' ? 'D' : 'K')!
    }
  }
  const count = rows.length / positions
  return {
    ids: Int32Array.from(rows),
    targets: Float64Array.from(targets),
    weights: Float64Array.from(weights),
    count,
  }
}

/** Join heads and tails of words at random, and let the teachers label the result from right to left. */
function blendWords(
  words: readonly TrainingWord[],
  ids: ReadonlyMap<string, number>,
  ask: (row: Int32Array, start: number) => number,
  positions: number,
): Examples {
  const random = makeRandom(5000)
  const pick = (): TrainingWord => words[Math.floor(random() * words.length)]!
  const rows: number[] = []
  const targets: number[] = []
  for (let blend = 0; blend < blendCount; blend++) {
    const [first, second] = [pick(), pick()]
    const firstSlot = Math.floor(random() * first.slots.length)
    const secondSlot = Math.floor(random() * second.slots.length)
    const headEnd = (first.slots[firstSlot] ?? 0) + 1
    const tailStart = (second.slots[secondSlot] ?? 0) + 1
    const tailSlots = second.slots.slice(secondSlot + 1).map((at) => at - tailStart + headEnd)
    const context: SchwaContext = {
      symbols: [...first.symbols.slice(0, headEnd), ...second.symbols.slice(tailStart)],
      slots: [...first.slots.slice(0, firstSlot + 1), ...tailSlots],
      distances: [
        ...first.slots.slice(0, firstSlot + 1).map(() => second.distances[secondSlot] ?? '0'),
        ...second.distances.slice(secondSlot + 1),
      ],
      kept: [...first.kept.slice(0, firstSlot + 1), ...second.kept.slice(secondSlot + 1)],
    }
    const current = context.symbols.map((symbol) => ids.get(symbol) ?? 0)
    for (let slot = context.slots.length - 1; slot >= 0; slot--) {
      const row = layOut(context, current, slot, ids)
      const score = ask(Int32Array.from(row), 0)
      rows.push(...row)
      targets.push(1 / (1 + Math.exp(-score)))
      current[context.slots[slot]!] = ids.get(score > 0 ? 'K' : 'D')!
    }
  }
  const count = rows.length / positions
  return {
    ids: Int32Array.from(rows),
    targets: Float64Array.from(targets),
    weights: new Float64Array(count).fill(1),
    count,
  }
}

function joinExamples(first: Examples, second: Examples): Examples {
  const join = (a: Float64Array, b: Float64Array): Float64Array => Float64Array.from([...a, ...b])
  return {
    ids: Int32Array.from([...first.ids, ...second.ids]),
    targets: join(first.targets, second.targets),
    weights: join(first.weights, second.weights),
    count: first.count + second.count,
  }
}
