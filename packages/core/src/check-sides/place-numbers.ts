import { fold } from '@sahapath/hindi/fold'
import { tokenizeWords } from '@sahapath/hindi/words'
import { findNumbers, type NumberUse } from '../align/evidence/numbers.ts'
import { tokenizeEnglish } from '../english/tokenize-english.ts'
import type { Dictionary } from '../lexicon/types.ts'
import { nameEnglishNumber, nameHindiNumber, readAddedFraction } from './name-numbers.ts'

/** A number, month or weekday with the place where it stands. */
export interface PlacedNumber extends Pick<NumberUse, 'key' | 'isFirm'> {
  /** Half-open UTF-16 range into the text. */
  start: number
  end: number
  text: string
}

/** A word as numbers are read from it. */
interface NumberToken {
  start: number
  end: number
  word: string
}

/**
 * Finds the numbers, months and weekdays of a Hindi text.
 * @param text Hindi.
 * @param dictionary Knows the rarer number words.
 * @returns Numbers in text order.
 */
export function placeHindiNumbers(text: string, dictionary?: Dictionary): PlacedNumber[] {
  const tokens = tokenizeWords(text)
    .filter(({ kind }) => kind !== 'punctuation' && kind !== 'symbol')
    .map(({ start, end }): NumberToken => {
      const word = fold(text.slice(start, end)).toLowerCase()
      return { start, end, word: nameHindiNumber(word, dictionary) }
    })
  return placeNumbers(text, addFractions(text, tokens))
}

/**
 * Finds the numbers, months and weekdays of an English text.
 * @param text English.
 * @returns Numbers in text order.
 */
export function placeEnglishNumbers(text: string): PlacedNumber[] {
  const tokens: NumberToken[] = []
  for (const { start, end, kind } of tokenizeEnglish(text)) {
    if (kind === 'mark') continue
    let at = start
    for (const part of text
      .slice(start, end)
      .replace(/['’]s?$/u, '')
      .split('-')) {
      const word = nameEnglishNumber(part.toLowerCase())
      const before = tokens.at(-1)
      // The article in "half a million" counts for nothing.
      if (word === 'a' && before?.word === '0.5') before.end = at + part.length
      else tokens.push({ start: at, end: at + part.length, word })
      at += part.length + 1
    }
  }
  return placeNumbers(text, tokens)
}

/** साढ़े तीन is one number. */
function addFractions(text: string, tokens: readonly NumberToken[]): NumberToken[] {
  const joined: NumberToken[] = []
  for (const token of tokens) {
    const before = joined.at(-1)
    const added = before && readAddedFraction(fold(text.slice(before.start, before.end)))
    const value = added === undefined ? undefined : findNumbers([token.word])[0]?.key
    // सवा लाख is a quarter more lakh, which the magnitude sees to.
    if (before && added !== undefined && Number(value) < 100) {
      joined[joined.length - 1] = {
        start: before.start,
        end: token.end,
        word: String(Number(value) + added),
      }
    } else joined.push(token)
  }
  return joined
}

function placeNumbers(text: string, tokens: readonly NumberToken[]): PlacedNumber[] {
  return findNumbers(tokens.map(({ word }) => word)).map(({ key, isFirm, first, end }) => {
    const [from, to] = [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0]
    const written = text.slice(from, to)
    // What a fraction was turned into has digits that nobody wrote: "half" comes and goes with the wording too.
    const isSmallWord = Number(key) <= 10 && !/\p{Nd}/u.test(written)
    return { key, isFirm: isFirm && !isSmallWord, start: from, end: to, text: written }
  })
}
