import { Mark } from '../characters.ts'
import type { CutRule } from '../cut.ts'
import { innerWords, wordsAfterQuote, wordsAfterSpeech } from '../data/inner-words.ts'
import { findWordEnd, foldWords, readWordAt } from '../read-words.ts'

const inner = foldWords(innerWords)
const afterSpeech = foldWords([...innerWords, ...wordsAfterSpeech])
const afterQuote = foldWords([...afterSpeech, ...wordsAfterQuote])

/** No sentence begins with a postposition; after a closing quote more words show that the sentence goes on. */
export const keepInnerWords: CutRule = ({ text, next, mark, quote, breaks }) => {
  if (mark === Mark.danda && (!quote || breaks)) return undefined
  const words = !quote
    ? inner
    : mark === Mark.danda || mark === Mark.stop
      ? afterSpeech
      : afterQuote
  if (!words.has(readWordAt(text, next))) return undefined
  // के. आर. नारायणन begins with an initial, not with a postposition.
  return text.charAt(findWordEnd(text, next)) === '.' ? undefined : false
}
