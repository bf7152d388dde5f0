import { mark, type PreparedSide } from '../side.ts'
import type { Signal } from './signal.ts'

const compared = [mark.question, mark.quote, mark.colon, mark.bracket, mark.end, mark.percent]

/** Whether both sides ask, quote, list, bracket or break off: marks on one side and not the other. */
export const marks: Signal = {
  name: 'marks',
  features: ['question', 'quote', 'colon', 'bracket', 'end', 'percent', 'shared'],
  read({ source, target }, { i, j, a, b }, out, at) {
    for (let k = 0; k <= compared.length; k++) out[at + k] = 0
    if (a === 0 || b === 0) return
    const left = gather(source, i, a)
    const right = gather(target, j, b)
    compared.forEach((bit, k) => {
      if ((left & bit) !== (right & bit)) out[at + k] = 1
    })
    const both = left & right
    out[at + compared.length] =
      (both & mark.question ? 1 : 0) + (both & mark.quote ? 1 : 0) + (both & mark.bracket ? 1 : 0)
  },
}

/** Marks of several sentences; the end mark is that of the last. */
function gather(side: PreparedSide, from: number, count: number): number {
  let bits = 0
  for (let k = 0; k < count; k++) {
    const own = side.marks[from + k] as number
    bits = (bits & ~mark.end) | own
  }
  return bits
}
