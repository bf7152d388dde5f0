import type { Phoneme } from './phoneme.ts'
import { writeIpa } from './schemes/ipa.ts'
import { writeIso15919 } from './schemes/iso15919.ts'
import { writeLearner } from './schemes/learner.ts'
import { writeSimple } from './schemes/simple.ts'
import { transcribe } from './transcribe.ts'

/** A way to write Hindi in Latin letters. */
export type RomanizationScheme = 'learner' | 'iso15919' | 'simple' | 'ipa'

/** Options of {@link romanize}. */
export interface RomanizeOptions {
  /** Default: `learner`. */
  scheme?: RomanizationScheme
}

const writers: Readonly<Record<RomanizationScheme, (phonemes: readonly Phoneme[]) => string>> = {
  learner: writeLearner,
  iso15919: writeIso15919,
  simple: writeSimple,
  ipa: writeIpa,
}

// Letters and signs with the joiners inside them; then stops and digits, which are no part of a word.
const devanagari = /[\u0900-\u0963\u0972-\u097f\u200c\u200d]+|[ \u00a0]?।|[॥॰]|[०-९]/gu

/**
 * Write the Devanagari of a text in Latin letters; everything else passes through unchanged.
 * Dandas become full stops and digits Western, but for `iso15919`, which keeps both so that the text
 * can be read back. Nothing is capitalised: Hindi does not say what is a name.
 *
 * @param text Any string.
 * @param options The scheme; `learner` when left out.
 * @returns The text in Latin letters.
 */
export function romanize(text: string, options: RomanizeOptions = {}): string {
  const scheme = options.scheme ?? 'learner'
  return text.replace(devanagari, (found) => {
    if (/[।॥॰०-९]/u.test(found)) return scheme === 'iso15919' ? found : writeMark(found)
    return romanizeWord(found, scheme)
  })
}

/**
 * Write one Devanagari word in Latin letters.
 *
 * @param word The word; anything that is no Devanagari letter passes through unchanged.
 * @param scheme The scheme; `learner` when left out.
 * @returns The word in Latin letters.
 * @throws When the scheme is none of the four: "romanizeWord knows no scheme 'x'".
 */
export function romanizeWord(word: string, scheme: RomanizationScheme = 'learner'): string {
  const write = writers[scheme]
  if (!write) throw new Error(`romanizeWord knows no scheme '${scheme}'`)
  return write(transcribe(word))
}

/** A digit by its value; । and ॰ are full stops, without the space that Hindi print leaves before; ॥ is two bars. */
function writeMark(mark: string): string {
  const digit = mark.charCodeAt(0) - 0x0966
  if (digit >= 0 && digit <= 9) return String(digit)
  return mark === '॥' ? '||' : '.'
}
