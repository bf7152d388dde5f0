import { Mark } from '../characters.ts'
import type { CutRule } from '../cut.ts'
import { finiteVerbs } from '../data/finite-verbs.ts'
import { openers } from '../data/openers.ts'
import { foldWords, readWordAt, readWordBefore } from '../read-words.ts'

const opening = foldWords(openers)
const introducers = foldWords([...finiteVerbs, 'कि'])

/** A quotation set into its clause without comma or verb is a name: फ़िल्म "क्या कहना!" हिट रही। */
export const keepQuotedTitles: CutRule = ({ text, start, next, mark, quote, breaks }) => {
  if (!quote || quote.bare || breaks || mark !== Mark.exclamation) return undefined
  const following = readWordAt(text, next)
  if (following === '' || opening.has(following)) return undefined
  const before = readWordBefore(text, quote.at, start)
  return before === '' || introducers.has(before) ? undefined : false
}
