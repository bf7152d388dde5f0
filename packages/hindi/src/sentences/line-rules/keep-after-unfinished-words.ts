import type { LineRule } from '../cut.ts'
import { unfinishedWords } from '../data/inner-words.ts'
import { foldWords, readWordBefore } from '../read-words.ts'

const unfinished = foldWords(unfinishedWords)
const headingEnds = foldWords(['में', 'पर', 'बाद', 'बीच', 'साथ', 'लिए'])
const longestLine = 400
const fewWords = 3

/** A line that ends with a postposition or a conjunction goes on: … शिक्षा के क्षेत्र में / नए समझौते … */
export const keepAfterUnfinishedWords: LineRule = ({ text, start, end }) => {
  const last = readWordBefore(text, end, start)
  if (!unfinished.has(last)) return undefined
  const line = text.slice(Math.max(start, end - longestLine), end)
  // The homograph की is a verb in चीन ने अमेरिका की आलोचना की, a headline that is complete.
  if (last === 'की' && /\sने\s/.test(line)) return undefined
  // A few words with their postposition are a heading: आंकड़ों में, युद्ध के बाद.
  if (headingEnds.has(last) && line.split(/\s+/u).length <= fewWords) return undefined
  return false
}
