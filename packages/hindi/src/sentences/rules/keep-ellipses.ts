import { Mark } from '../characters.ts'
import type { CutRule } from '../cut.ts'
import { reportingVerbs } from '../data/reporting-verbs.ts'
import { isFinite } from '../is-finite.ts'
import { foldWords, readWordAt, readWordBefore } from '../read-words.ts'

const reporting = foldWords(reportingVerbs)
const quote = /["'“‘]/
const goingOn = foldWords([
  'फिर',
  'और',
  'तथा',
  'या',
  'लेकिन',
  'मगर',
  'पर',
  'तो',
  'कि',
  'क्योंकि',
  'जो',
  'ताकि',
  'मानो',
  'जैसे',
])

/** Dots end a sentence only when its clause is complete and nothing ties the next word to it. */
export const keepEllipses: CutRule = ({ text, start, at, next, mark, breaks }) => {
  if (mark !== Mark.ellipsis || breaks) return undefined
  const before = readWordBefore(text, at, start)
  if (!isFinite(before)) return false
  // वह बोला... "नहीं।"
  if (reporting.has(before) && quote.test(text.charAt(next))) return false
  return goingOn.has(readWordAt(text, next)) ? false : undefined
}
