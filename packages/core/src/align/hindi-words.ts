import { fold } from '@sahapath/hindi/fold'

/** A token of the source side; `word` is folded, lower case when Latin. */
export interface SourceWord {
  word: string
  lemmas: readonly string[]
}

const pattern =
  /https?:\/\/\S+|www\.\S+|[@#][\p{L}\p{M}\p{N}_]+|\p{Nd}+(?:[.,:/]\p{Nd}+)*(?:[\u0900-\u0963]+)?|(?:[\u0900-\u0963\u0970-\u097f\u200c\u200d]+\.){2,}[\u0900-\u0963]*|[\u0900-\u0963\u0970-\u097f\u200c\u200d]+|\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}]+)*/gu

/**
 * Cuts Hindi text into folded words, numbers, links and handles, marks left out.
 *
 * @param text - a Hindi sentence; Latin text inside is kept in lower case, capitals-only words as they are
 * @returns words in order
 */
export function readHindiWords(text: string): string[] {
  return (text.match(pattern) ?? []).map((word) =>
    /^[\u0900-\u097f]/u.test(word) ? fold(word) : keepCapitals(word),
  )
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
  ['ों', ['', 'ा', 'ना']],
  ['ें', ['', 'ना']],
  ['े', ['ा', 'ना']],
  ['ी', ['ा', 'ना']],
  ['ाया', ['ाना']],
  ['ाई', ['ाना']],
  ['ाए', ['ाना']],
  ['या', ['ना']],
  ['ता', ['ना']],
  ['ते', ['ना']],
  ['ती', ['ना']],
  ['ने', ['ना']],
  ['नी', ['ना']],
  ['ा', ['ना']],
  ['ेगा', ['ना']],
  ['ेगी', ['ना']],
  ['ेंगे', ['ना']],
  ['कर', ['ना']],
  ['ए', ['ना', 'या']],
  ['ई', ['ना', 'या']],
]

/**
 * Guesses citation forms from the ending alone, for text that no analyser has read.
 *
 * @param word - a folded Devanagari word
 * @returns the word itself and what it may be a form of
 */
export function guessLemmas(word: string): string[] {
  const lemmas = [word]
  for (const [ending, bases] of endings) {
    if (word.length > ending.length + 1 && word.endsWith(ending)) {
      for (const base of bases) lemmas.push(word.slice(0, -ending.length) + base)
    }
  }
  if (!/[ािीुूेैोौंना]$/u.test(word)) lemmas.push(`${word}ना`)
  return lemmas
}
