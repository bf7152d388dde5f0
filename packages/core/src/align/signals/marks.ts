import { mark, type PreparedSide } from '../side.ts'
import type { Signal } from './signal.ts'

const compared = [mark.question, mark.quote, mark.colon, mark.bracket, mark.end, mark.percent]

/** Whether both sides ask, quote, list, bracket or break off: marks on one side and not the other. */
export const marks: Signal = {
  name: 'marks',
  features: [
    'question',
    'quote',
    'colon',
    'bracket',
    'end',
    'percent',
    'shared',
    'both headings',
    'heading inside',
  ],
  read({ source, target }, { i, j, a, b }, out, at) {
    for (let k = 0; k < compared.length + 3; k++) out[at + k] = 0
    if (a === 0 || b === 0) return
    const left = gather(source, i, a)
    const right = gather(target, j, b)
    compared.forEach((bit, k) => {
      if ((left & bit) !== (right & bit)) out[at + k] = 1
    })
    const both = left & right
    out[at + compared.length] =
      (both & mark.question ? 1 : 0) + (both & mark.quote ? 1 : 0) + (both & mark.bracket ? 1 : 0)
    // A heading or caption has no end mark: it meets another, and is seldom part of a longer bead.
    out[at + compared.length + 1] = (left | right) & mark.end ? 0 : 1
    out[at + compared.length + 2] = countHeadings(source, i, a) + countHeadings(target, j, b)
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

/** Sentences without an end mark before the last. */
function countHeadings(side: PreparedSide, from: number, count: number): number {
  let headings = 0
  for (let k = 0; k + 1 < count; k++) {
    if (!((side.marks[from + k] as number) & mark.end)) headings++
  }
  return headings
}
