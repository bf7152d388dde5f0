import { wordClass } from '../side.ts'
import type { Signal } from './signal.ts'

/** Names by their sound, Latin words inside the Hindi, links and handles. */
export const names: Signal = {
  name: 'names',
  features: ['source', 'target'],
  read(_grid, { content }, out, at) {
    out[at] = content[wordClass.name] as number
    out[at + 1] = content[4 + wordClass.name] as number
  },
}
