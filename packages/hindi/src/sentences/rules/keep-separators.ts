import { isWhite, Mark, readMark } from '../characters.ts'
import type { CutRule } from '../cut.ts'
import { isFinite } from '../is-finite.ts'
import { readWordBefore } from '../read-words.ts'

const longestLine = 1000

/**
 * A bar between names separates and ends nothing: दिल्ली | भारत | खेल. It is a danda after a whole clause, and where
 * the line itself ends with a bar.
 */
export const keepSeparators: CutRule = ({ text, start, at, next, marksEnd, mark }) => {
  if (mark !== Mark.pipe || marksEnd > at + 1) return undefined
  return isFinite(readWordBefore(text, at, start)) || endsWithBar(text, next) ? undefined : false
}

function endsWithBar(text: string, start: number): boolean {
  const ceiling = Math.min(text.length, start + longestLine)
  let end = start
  while (end < ceiling && readMark(text.charCodeAt(end)) !== Mark.lineBreak) end++
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--
  return end > start && text.charAt(end - 1) === '|'
}
