import { isDigit, Mark } from '../characters.ts'
import type { CutRule } from '../cut.ts'

/** A point between digits belongs to a decimal, a date or a time: 5.6, १२.०५.२०२२, 10.30. */
export const keepNumberPoints: CutRule = ({ text, at, end, mark }) =>
  mark === Mark.stop && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(end))
    ? false
    : undefined
