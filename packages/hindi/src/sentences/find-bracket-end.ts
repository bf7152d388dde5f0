import { isEndMark } from './read-end-marks.ts'
import { Mark, readMark } from './characters.ts'

const longest = 400

/**
 * Finds where a bracket opened in a text is closed.
 *
 * @param text Whole text.
 * @param open UTF-16 offset of the opening bracket.
 * @returns UTF-16 offset after the closing bracket; -1 when it is not closed nearby in its paragraph.
 */
export function findBracketEnd(text: string, open: number): number {
  const ceiling = Math.min(text.length, open + longest)
  let depth = 0
  for (let offset = open; offset < ceiling; offset++) {
    const unit = text.charCodeAt(offset)
    const mark = readMark(unit)
    if (mark === Mark.open) depth++
    else if (mark === Mark.close && --depth === 0) return offset + 1
    else if (unit === 10 && text.charCodeAt(offset + 1) === 10) return -1
  }
  return -1
}

/**
 * Tells whether a bracket holds a whole sentence of its own.
 *
 * @param text Whole text.
 * @param end UTF-16 offset after the closing bracket.
 * @returns Whether an end mark stands before the closing bracket.
 */
export function holdsSentence(text: string, end: number): boolean {
  let offset = end - 2
  while (offset > 0 && readMark(text.charCodeAt(offset)) === Mark.quote) offset--
  return isEndMark(readMark(text.charCodeAt(offset)))
}
