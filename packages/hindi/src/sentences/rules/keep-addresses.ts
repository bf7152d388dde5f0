import { isAsciiLetter, isDigit, Mark } from '../characters.ts'
import type { CutRule } from '../cut.ts'

const missingSpace = /[a-z]{3}$/
const nextSentence = /^[A-Z][a-z]/

/** A mark between Latin letters or digits belongs to an address or a name: gov.example.in, youtu.be/x?y=1, Node.js. */
export const keepAddresses: CutRule = ({ text, at, end, mark }) => {
  if (mark !== Mark.stop && mark !== Mark.exclamation) return undefined
  if (!isAsciiUnit(text.charCodeAt(at - 1)) || !isAsciiUnit(text.charCodeAt(end))) return undefined
  const runsTogether =
    missingSpace.test(text.slice(Math.max(0, at - 3), at)) &&
    nextSentence.test(text.slice(end, end + 2))
  return runsTogether ? undefined : false
}

function isAsciiUnit(unit: number): boolean {
  return isAsciiLetter(unit) || (unit < 128 && isDigit(unit))
}
