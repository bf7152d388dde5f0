import { reach } from './distil.ts'
import type { SchwaNet } from './schwa-net.ts'

/** Levels on each side of zero: 41 printable characters from # to K, none of which a string must escape. */
const levels = 20

/**
 * Round the numbers of a network to 41 levels a part and write them as a TypeScript module.
 *
 * @param net The trained network; its numbers are replaced by the rounded ones.
 * @param ids The numbers of all symbols.
 * @returns The source of `generated/schwa-weights.ts`.
 */
export function writeNetwork(net: SchwaNet, ids: ReadonlyMap<string, number>): string {
  const { values, parts, shape } = net
  const scales: number[] = []
  let code = ''
  for (let part = 0; part < parts.length - 1; part++) {
    const slice = values.subarray(parts[part], parts[part + 1])
    const largest = slice.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    const scale = Number((largest / levels).toPrecision(4))
    scales.push(scale)
    slice.forEach((value, at) => {
      const level = Math.max(-levels, Math.min(levels, Math.round(value / scale)))
      slice[at] = level * scale
      code += String.fromCharCode(0x23 + levels + level)
    })
  }
  return `// Written by scripts/train-schwa.ts: change that, not this.

/** Sounds seen before and after the vowel, numbers a symbol, hidden units. */
export const shape = ${JSON.stringify({ ...reach, width: shape.width, hidden: shape.hidden })} as const

/** Symbols in the order of their vectors. */
export const symbols = ${JSON.stringify([...ids.keys()].join(' '))}

/** What one level is worth in each part: vectors, hidden weights, biases, output weights, output bias. */
export const scales: readonly number[] = ${JSON.stringify(scales)}

/** Code of the character that stands for zero. */
export const zeroLevel = ${0x23 + levels}

/** All numbers in the order of the parts, one character a number: its level by the distance from zero. */
export const levels = ${JSON.stringify(code)}
`
}
