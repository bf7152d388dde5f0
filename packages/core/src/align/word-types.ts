import { fold } from '@sahapath/hindi/fold'
import { lemmatizeEnglish } from '../english/lemmatize-english.ts'
import { closedLemmas, closedWords } from './evidence/closed-words.ts'
import type { NumberUse } from './evidence/numbers.ts'
import { rememberWords } from '../remember-words.ts'
import { findLemmas } from './hindi-words.ts'
import { type WordType, wordClass } from './side.ts'

const devanagari = /\p{Script=Devanagari}/u
const latin = /^\p{Script=Latin}/u

/**
 * Makes the type of a word of the Hindi side.
 *
 * @param form - folded, or Latin as `keepCapitals` writes it
 * @param lemma - its citation form in context when the caller knows it
 * @returns the type
 */
export function makeSourceType(form: string, lemma = ''): WordType {
  return remembered(`${form}\n${lemma}`)
}

/** The same words come again in every sentence; a shared type also keeps what was worked out for it. */
const remembered = rememberWords((key): WordType => {
  const [form = '', lemma] = key.split('\n')
  if (!devanagari.test(form)) {
    return { form, lemmas: [lemmatizeEnglish(form)], root: form, kind: wordClass.name }
  }
  const found = findLemmas(form)
  const lemmas = lemma ? [...new Set([fold(lemma), ...found])] : found
  const kind = closedWords.has(form) ? wordClass.closed : wordClass.word
  return { form, lemmas, root: lemmas[0] as string, kind }
})

/**
 * Makes the type of a word of the English side.
 *
 * @param form - as `keepCapitals` writes it
 * @returns the type; whether it is a name is for the caller to say
 */
export function makeTargetType(form: string): WordType {
  const lemma = lemmatizeEnglish(form)
  // US is no pronoun.
  const isClosed = closedLemmas.has(lemma) && form === form.toLowerCase()
  const kind = isClosed ? wordClass.closed : latin.test(form) ? wordClass.word : wordClass.name
  return { form, lemmas: [lemma], root: lemma, kind }
}

/**
 * Makes the type of a number, the same for both sides.
 *
 * @param number - a number found among words
 * @returns the type, or undefined when the number counts as a plain word
 */
export function makeNumberType({ key, isFirm }: NumberUse): WordType | undefined {
  // A bare "one" is as often an article.
  if (!isFirm && !(Number(key) > 1)) return undefined
  const form = `#${key}`
  return { form, lemmas: [form], root: form, kind: isFirm ? wordClass.number : wordClass.closed }
}
