import type { LineRule } from '../cut.ts'
import { unfinishedWords } from '../data/inner-words.ts'
import { foldWords, readWordBefore } from '../read-words.ts'

const unfinished = foldWords(unfinishedWords)
const longestLine = 400

/** A line that ends with a postposition or a conjunction goes on: … शिक्षा के क्षेत्र में / नए समझौते … */
export const keepAfterUnfinishedWords: LineRule = ({ text, start, end }) => {
  const last = readWordBefore(text, end, start)
  if (!unfinished.has(last)) return undefined
  // The homograph की is a verb in चीन ने अमेरिका की आलोचना की, a headline that is complete.
  const line = text.slice(Math.max(start, end - longestLine), end)
  return last === 'की' && /\sने\s/.test(line) ? undefined : false
}
