import type { Place } from '../finish-concepts.ts'

/**
 * Prepares to find the line and column of places in a text.
 *
 * @param text Text with any line ends.
 * @returns Function from a UTF-16 offset to its line and column, from 1.
 */
export function makeLocator(text: string): (offset: number) => Place {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/gu)) starts.push(index + end.length)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 }
  }
}
