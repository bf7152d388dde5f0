import { wordClass } from '../side.ts'
import type { Signal } from './signal.ts'

/** Words of one side that the dictionary, the closed classes or the texts themselves find on the other. */
export const words: Signal = {
  name: 'words',
  features: ['source', 'target', 'closed source', 'closed target', 'weakest part'],
  read(_grid, { content, weakest }, out, at) {
    out[at] = content[wordClass.word] as number
    out[at + 1] = content[4 + wordClass.word] as number
    out[at + 2] = content[wordClass.closed] as number
    out[at + 3] = content[4 + wordClass.closed] as number
    out[at + 4] = Math.max(-6, Math.min(6, weakest))
  },
}
