import { mark, type PreparedSide } from '../side.ts'
import type { Signal } from './signal.ts'

/**
 * Whether a sentence is left out on the other side: it finds nothing near it although its words could be
 * found, or it looks like page furniture.
 */
export const untranslated: Signal = {
  name: 'untranslated',
  features: ['support', 'length', 'no end mark', 'names and numbers'],
  read(
    { source, target, sourceSupport, targetSupport, sourceMissSums, targetMissSums },
    { i, j, a, b },
    out,
    at,
  ) {
    if (a > 0 && b > 0) {
      out[at] = out[at + 1] = out[at + 2] = out[at + 3] = 0
    } else if (a > 0) {
      write(source, sourceSupport, sourceMissSums, i, out, at)
    } else {
      write(target, targetSupport, targetMissSums, j, out, at)
    }
  },
}

function write(
  side: PreparedSide,
  support: Float32Array,
  misses: Float32Array,
  sentence: number,
  out: Float64Array,
  at: number,
): void {
  out[at] = support[sentence] as number
  out[at + 1] = Math.log((side.lengths[sentence] as number) + 3) - 4
  out[at + 2] = (side.marks[sentence] as number) & mark.end ? 0 : 1
  out[at + 3] = Math.max(
    -4,
    (misses[4 * sentence] as number) + (misses[4 * sentence + 1] as number),
  )
}
