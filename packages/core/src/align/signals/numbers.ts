import { wordClass } from '../side.ts'
import type { Signal } from './signal.ts'

/** Numbers, months and weekdays, in digits of either script or in words. */
export const numbers: Signal = {
  name: 'numbers',
  features: ['source', 'target'],
  read(_grid, { content }, out, at) {
    out[at] = content[wordClass.number] as number
    out[at + 1] = content[4 + wordClass.number] as number
  },
}
