import { analyzeTokens } from '@sahapath/hindi/analyze'
import { fold } from '@sahapath/hindi/fold'
import { tokenizeWords } from '@sahapath/hindi/words'
import { rememberWords } from '../remember-words.ts'

/**
 * Cuts Hindi text into folded words, numbers, links and handles, marks left out.
 *
 * @param text - a Hindi sentence
 * @returns words in order; Latin ones in lower case, abbreviations in capitals as they are
 */
export function readHindiWords(text: string): string[] {
  const words: string[] = []
  for (const { start, end, kind } of tokenizeWords(text)) {
    if (kind === 'punctuation' || kind === 'symbol') continue
    const word = text.slice(start, end)
    words.push(kind === 'latin' ? keepCapitals(word) : fold(word))
  }
  return words
}

/**
 * Writes a Latin word in lower case unless it is an abbreviation in capitals.
 *
 * @param word - a word as it stands
 * @returns `US` for `U.S.`, `us` for `us`, `lavrov` for `Lavrov`
 */
export function keepCapitals(word: string): string {
  const bare = word.replaceAll(/[.](?=\p{L}|$)/gu, '')
  return /^\p{Lu}{2,}s?$/u.test(bare) ? bare.replace(/s$/u, '') : word.toLowerCase()
}

/** Endings of oblique, plural and verb forms with what stands for them in the citation form. */
const endings: readonly (readonly [ending: string, bases: readonly string[]])[] = [
  ['ियों', ['ी', 'ि']],
  ['ियां', ['ी', 'ि']],
  ['ाओं', ['ा', '']],
  ['ाएं', ['ा', '']],
  ['ुओं', ['ु', 'ू']],
  ['ों', ['', 'ा']],
  ['ें', ['']],
  ['े', ['ा']],
  ['ी', ['ा']],
]

/**
 * Finds the citation forms of a word form that stands alone.
 *
 * @param word - a folded Devanagari word
 * @returns folded citation forms, best first; the word itself is among them
 */
export const findLemmas: (word: string) => readonly string[] = rememberWords(analyzeAlone)

function analyzeAlone(word: string): readonly string[] {
  const readings = analyzeTokens([word]).analyses[0] ?? []
  const lemmas = readings.filter(({ known }) => known).map(({ lemma }) => fold(lemma))
  if (lemmas.length === 0) lemmas.push(...guessLemmas(word))
  return [...new Set([...lemmas, word])]
}

/** What an unknown word may be a form of, by its ending alone. */
function guessLemmas(word: string): string[] {
  const lemmas = [word]
  for (const [ending, bases] of endings) {
    if (word.length > ending.length + 1 && word.endsWith(ending)) {
      for (const base of bases) lemmas.push(word.slice(0, -ending.length) + base)
    }
  }
  return lemmas
}
