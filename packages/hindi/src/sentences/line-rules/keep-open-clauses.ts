import { fold } from '../../fold/index.ts'
import type { LineRule } from '../cut.ts'
import { innerWords } from '../data/inner-words.ts'
import { isFinite } from '../is-finite.ts'
import { foldWords } from '../read-words.ts'

const inner = foldWords([...innerWords, 'पर'])
const longestLine = 400
const verbEnding = /[\u093E\u0940\u0947एई]\u0902?$/

/** A subject with ने wants a verb; a line that has none after it goes on: दोनों देशों ने संयुक्त सैन्य अभ्यास / शुरू किया। */
export const keepOpenClauses: LineRule = ({ text, start, end }) => {
  const line = text.slice(Math.max(start, end - longestLine), end)
  const words = line.split(/\s+/u).map(fold)
  const subject = words.lastIndexOf('ने')
  if (subject < 1) return undefined
  const rest = words.slice(subject + 1).filter((word) => !inner.has(word))
  return rest.some((word) => isFinite(word) || verbEnding.test(word)) ? undefined : false
}
