import { fold } from '../../fold/index.ts'
import { isDevanagari, isWordUnit, Mark } from '../characters.ts'
import type { CutRule } from '../cut.ts'
import { englishOpeners } from '../data/english-openers.ts'
import { firmOpeners, openers } from '../data/openers.ts'
import {
  continuesInitials,
  isInitial,
  isInitialNext,
  isLetterName,
  isPlainWord,
} from '../initials.ts'
import { findDottedStart, findWordStart, foldWords, readWordAt } from '../read-words.ts'

const anyOpener = foldWords(openers)
const firmOpener = foldWords([...firmOpeners, ...englishOpeners])
const latinInitial = /^[A-Z]$/

/** The full stop of an initial ends no sentence: एस. जयशंकर, बी.जे.पी., कि.मी., U.N. चार्टर. */
export const keepInitials: CutRule = ({ text, start, at, end, next, mark, breaks }) => {
  if (mark !== Mark.stop || end !== at + 1 || breaks) return undefined
  const wordStart = Math.max(start, findWordStart(text, at))
  const word = text.slice(wordStart, at)
  const following = readWordAt(text, next)
  if (latinInitial.test(word)) return firmOpener.has(following) ? undefined : false
  const folded = fold(word)
  if (!isDevanagari(word.charCodeAt(0)) || !isInitial(folded)) return undefined
  const isJoined = next === end && isWordUnit(text.charCodeAt(next))
  if (isJoined && continuesInitials(text, folded, next)) return false
  if (findDottedStart(text, wordStart, start) < wordStart) {
    return firmOpener.has(following) ? undefined : false
  }
  // आई. के. गुजराल begins with initials; in वह दिल्ली आई. फिर … a sentence ends.
  if (isPlainWord(folded))
    return isLetterName(folded) && isInitialNext(text, next) ? false : undefined
  if (isInitialNext(text, next)) return false
  // जी. परमेश्वर begins with an initial; in गांधी जी. वे … a sentence ends.
  return anyOpener.has(following) ? undefined : false
}
