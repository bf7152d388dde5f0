import { fold } from '../fold/index.ts'
import { findAbbreviationKind } from './abbreviation-kinds.ts'
import { finiteVerbs } from './data/finite-verbs.ts'
import { letterNames } from './data/letter-names.ts'
import { ordinarySyllables } from './data/ordinary-syllables.ts'
import { findWordEnd, foldWords } from './read-words.ts'

const letters = foldWords(letterNames.flatMap(([, ...names]) => names))
const finite = foldWords(finiteVerbs)
const plainWords = foldWords([...ordinarySyllables, ...finiteVerbs])
const akshara =
  /^(?:[\u0915-\u0939]\u094D)*[\u0904-\u0939][\u093E-\u094C\u0955-\u0957]*[\u0900-\u0903]*\u094D?$/

/**
 * Tells whether a word can be an initial: the Hindi name of a Latin letter, or a single akshara.
 *
 * @param folded Folded word without its full stop.
 * @returns Whether it can.
 */
export function isInitial(folded: string): boolean {
  return letters.has(folded) || akshara.test(folded)
}

/**
 * Tells whether a word is the Hindi name of a Latin letter.
 *
 * @param folded Folded word.
 * @returns Whether it is.
 */
export function isLetterName(folded: string): boolean {
  return letters.has(folded)
}

/**
 * Tells whether an initial is more likely the word of the same spelling.
 *
 * @param folded Folded initial without its full stop.
 * @returns Whether it is a verb, as in वह आई., or a word that is no letter's name.
 */
export function isPlainWord(folded: string): boolean {
  return finite.has(folded) || (plainWords.has(folded) && !letters.has(folded))
}

/**
 * Tells whether another initial with its full stop comes next.
 *
 * @param text Whole text.
 * @param next UTF-16 offset of what comes next.
 * @returns Whether it does.
 */
export function isInitialNext(text: string, next: number): boolean {
  const end = findWordEnd(text, next)
  return text.charAt(end) === '.' && isInitial(fold(text.slice(next, end)))
}

/**
 * Tells whether the word after a full stop without space continues the initials before it.
 *
 * @param text Whole text.
 * @param folded Folded initial before the full stop.
 * @param next UTF-16 offset after the full stop.
 * @returns Whether both are one word: कि.मी. and आई.एम.एफ. are, रही है.यह is not.
 */
export function continuesInitials(text: string, folded: string, next: number): boolean {
  if (!isInitial(folded)) return false
  const end = findWordEnd(text, next)
  const following = fold(text.slice(next, end))
  const isDotted = text.charAt(end) === '.'
  if (!isInitial(following) && !(isDotted && findAbbreviationKind(following))) return false
  if (isDotted) return letters.has(folded) || !finite.has(folded)
  return !plainWords.has(folded) && !plainWords.has(following)
}
