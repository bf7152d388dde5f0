import { foldAt } from './fold-at.ts'
import { foldToken } from './fold-token.ts'
import { foldWords } from './fold-words.ts'
import type { MatchSentence } from './types.ts'
import { touches } from './word-gaps.ts'

/** What ends terms that a number tells apart: अनुच्छेद 51, प्रस्ताव 1701, सुरक्षा परिषद प्रस्ताव 2231. */
const numbered: ReadonlySet<string> = foldWords('अनुच्छेद आर्टिकल धारा प्रस्ताव संकल्प')

const digits = /^[0-9०-९]+$/u

/** Articles of a treaty that are known by their number are few. */
const numerals: ReadonlySet<string> = foldWords('एक दो तीन चार पाँच छह छः सात आठ नौ दस')
const articles: ReadonlySet<string> = foldWords('अनुच्छेद आर्टिकल')

/** What a number counts rather than names. */
const counted: ReadonlySet<string> = foldWords('मत मतों वोट वोटों देश देशों सदस्य सदस्यों')

/** After a longer term a short number is more often one of votes or of a day: मसौदा प्रस्ताव 14 मतों से. */
const longNumber = /^[0-9०-९]{3,}$/u

/**
 * Gives the number that stands after an article or a resolution and belongs to it.
 *
 * @param sentence Sentence with its words.
 * @param last Index of the word after the term.
 * @param form Form of the term as the glossary spells it.
 * @returns The number as it is written, or null.
 */
export function numberAfter(
  { text, words }: MatchSentence,
  last: number,
  form: string,
): string | null {
  const next = words[last]
  const space = form.lastIndexOf(' ')
  if (!next) return null
  const isNumber = (space < 0 ? digits : longNumber).test(next.text)
  const isNumeral = numerals.has(foldToken(next.text)) && articles.has(foldToken(form))
  if (!isNumber && !isNumeral) return null
  if (!numbered.has(foldToken(form.slice(space + 1)))) return null
  // So many votes or states are no number of a resolution: प्रस्ताव 12 मतों से.
  if (counted.has(foldAt(words, last + 1))) return null
  return touches(text, words, last) ? next.text : null
}
