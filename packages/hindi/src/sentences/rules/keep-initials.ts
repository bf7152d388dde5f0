import { fold } from '../../fold/index.ts'
import { isDevanagari, isWordUnit, Mark } from '../characters.ts'
import type { CutRule } from '../cut.ts'
import { findAbbreviationKind } from '../abbreviation-kinds.ts'
import { englishOpeners } from '../data/english-openers.ts'
import { finiteVerbs } from '../data/finite-verbs.ts'
import { letterNames } from '../data/letter-names.ts'
import { firmOpeners, openers } from '../data/openers.ts'
import { ordinarySyllables } from '../data/ordinary-syllables.ts'
import {
  findDottedStart,
  findWordEnd,
  findWordStart,
  foldWords,
  readWordAt,
} from '../read-words.ts'

const letters = foldWords(letterNames.flatMap(([, ...names]) => names))
const finite = foldWords(finiteVerbs)
const plainWords = foldWords([...ordinarySyllables, ...finiteVerbs])
const anyOpener = foldWords(openers)
const firmOpener = foldWords([...firmOpeners, ...englishOpeners])
const akshara =
  /^(?:[\u0915-\u0939]\u094D)*[\u0904-\u0939][\u093E-\u094C\u0955-\u0957]*[\u0900-\u0903]*\u094D?$/
const latinInitial = /^[A-Z]$/

/**
 * The full stop of an initial ends no sentence: एस. जयशंकर, बी.जे.पी., कि.मी., U.N. चार्टर.
 * An initial is the Hindi name of a Latin letter, or a single akshara that is no word.
 */
export const keepInitials: CutRule = ({ text, start, at, end, next, mark, breaks }) => {
  if (mark !== Mark.stop || end !== at + 1) return undefined
  const wordStart = Math.max(start, findWordStart(text, at))
  const word = text.slice(wordStart, at)
  const following = readWordAt(text, next)
  if (latinInitial.test(word)) {
    return breaks || firmOpener.has(following) ? undefined : false
  }
  const folded = fold(word)
  if (!isDevanagari(word.charCodeAt(0)) || !isInitial(folded)) return undefined
  if (next === end && isWordUnit(text.charCodeAt(next))) return joins(text, folded, next)
  if (breaks) return undefined
  const isDotted = findDottedStart(text, wordStart, start) < wordStart
  if (isDotted) return firmOpener.has(following) ? undefined : false
  if (isNextInitial(text, next) && !(plainWords.has(folded) && !letters.has(folded))) return false
  // वह दिल्ली आई. ends with a verb, though आई is also the letter I.
  if (finite.has(folded)) return undefined
  // जी. परमेश्वर begins with an initial; गांधी जी. वे … ends a sentence.
  if (plainWords.has(folded) && !letters.has(folded)) return undefined
  return anyOpener.has(following) ? undefined : false
}

function isInitial(folded: string): boolean {
  return letters.has(folded) || akshara.test(folded)
}

/** कि.मी. and आई.एम.एफ. are one; in रही है.यह a space was forgotten. */
function joins(text: string, folded: string, next: number): false | undefined {
  const nextEnd = findWordEnd(text, next)
  const following = fold(text.slice(next, nextEnd))
  const isDotted = text.charAt(nextEnd) === '.'
  if (!isInitial(following) && !(isDotted && findAbbreviationKind(following))) return undefined
  const isChain = isDotted && (letters.has(folded) || !finite.has(folded))
  return isChain || (!plainWords.has(folded) && !plainWords.has(following)) ? false : undefined
}

function isNextInitial(text: string, next: number): boolean {
  const nextEnd = findWordEnd(text, next)
  return text.charAt(nextEnd) === '.' && isInitial(fold(text.slice(next, nextEnd)))
}
