import type { Signal } from './signal.ts'

/** How usual it is that so many sentences of one side stand for so many of the other. */
export const shape: Signal = {
  name: 'shape',
  features: ['1-0', '0-1', '1-2', '2-1', '2-2', '1-3', '3-1'],
  read(_grid, { a, b }, out, at) {
    for (let k = 0; k < 7; k++) out[at + k] = 0
    if (a === 1 && b === 1) return
    // A larger bead counts as the largest that leans the same way.
    const usual = places[a * 4 + b] ?? (a === b ? places[10] : a < b ? places[7] : places[13])
    out[at + (usual as number)] = 1
  },
}

/** Feature of a shape by `4 * a + b`. */
const places: Readonly<Record<number, number>> = { 4: 0, 1: 1, 6: 2, 9: 3, 10: 4, 7: 5, 13: 6 }
