import type { LineRule } from '../cut.ts'
import { innerWords, wordsGoingOn } from '../data/inner-words.ts'
import { findWordEnd, foldWords, readWordAt } from '../read-words.ts'

const goingOn = foldWords([...innerWords, ...wordsGoingOn])

/** A line that begins with a postposition, a conjunction or an auxiliary goes on with the line above. */
export const keepBeforeInnerWords: LineRule = ({ text, next }) =>
  goingOn.has(readWordAt(text, next)) && text.charAt(findWordEnd(text, next)) !== '.'
    ? false
    : undefined
