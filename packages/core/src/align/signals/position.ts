import type { Signal } from './signal.ts'

/** Whether both sentences stand at the same share of their texts, and whether the texts begin and end together. */
export const position: Signal = {
  name: 'position',
  features: ['drift', 'edge'],
  read({ source, target }, { i, j, a, b }, out, at) {
    const from = (i + a / 2) / source.size
    const to = (j + b / 2) / target.size
    const isPair = a > 0 && b > 0
    out[at] = isPair
      ? Math.min(5, Math.abs(from - to) * Math.sqrt(Math.min(source.size, target.size)))
      : 0
    const meetsStart = i === 0 && j === 0
    const meetsEnd = i + a === source.size && j + b === target.size
    out[at + 1] = isPair && (meetsStart || meetsEnd) ? 1 : 0
  },
}
