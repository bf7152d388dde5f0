import type { PreparedSide } from '../side.ts'
import type { Signal } from './signal.ts'

/** Soft evidence of paragraphs: beads seldom cross a paragraph's end, and paragraphs often begin together. */
export const paragraphs: Signal = {
  name: 'paragraphs',
  features: ['crossing', 'both begin', 'one begins', 'own paragraph left out'],
  read({ source, target }, { i, j, a, b }, out, at) {
    out[at] = out[at + 1] = out[at + 2] = out[at + 3] = 0
    if (a > 0 && b > 0) {
      out[at] = countCrossings(source, i, a) + countCrossings(target, j, b)
      const left = begins(source, i)
      const right = begins(target, j)
      if (left && right) out[at + 1] = 1
      else if (left || right) out[at + 2] = 1
    } else {
      const isAlone =
        a > 0
          ? begins(source, i) && begins(source, i + 1)
          : begins(target, j) && begins(target, j + 1)
      out[at + 3] = isAlone ? 1 : 0
    }
  },
}

function begins(side: PreparedSide, sentence: number): boolean {
  if (side.size === 0 || (side.blocks[0] as number) < 0) return false
  if (sentence === 0 || sentence >= side.size) return true
  return side.blocks[sentence] !== side.blocks[sentence - 1]
}

function countCrossings(side: PreparedSide, from: number, count: number): number {
  let crossings = 0
  for (let k = 1; k < count; k++) if (begins(side, from + k)) crossings++
  return crossings
}
