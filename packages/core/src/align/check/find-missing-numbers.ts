import { fold } from '@sahapath/hindi/fold'
import { tokenizeWords } from '@sahapath/hindi/words'
import { tokenizeEnglish } from '../../english/tokenize-english.ts'
import { findNumbers, type NumberUse } from '../evidence/numbers.ts'
import type { PairMessage } from './check-pair.ts'

interface PlacedNumber extends NumberUse {
  start: number
  end: number
  text: string
}

/**
 * Finds numbers, months and weekdays that one side has and the other has not.
 *
 * Number words up to ten are left alone: they come and go with the wording.
 *
 * @param source - Hindi text
 * @param target - English text
 * @returns messages
 */
export function findMissingNumbers(source: string, target: string): PairMessage[] {
  const left = placeNumbers(source, readSource(source))
  const right = placeNumbers(target, readTarget(target))
  return [...compare('source', left, right, target), ...compare('target', right, left, source)]
}

type Span = readonly [start: number, end: number]

function readSource(text: string): Span[] {
  return tokenizeWords(text)
    .filter(({ kind }) => kind !== 'punctuation' && kind !== 'symbol')
    .map(({ start, end }): Span => [start, end])
}

function readTarget(text: string): Span[] {
  const spans: Span[] = []
  for (const { start, end, kind } of tokenizeEnglish(text)) {
    if (kind === 'mark') continue
    let at = start
    for (const part of text
      .slice(start, end)
      .replace(/['’]s?$/u, '')
      .split('-')) {
      spans.push([at, at + part.length])
      at += part.length + 1
    }
  }
  return spans
}

function placeNumbers(text: string, spans: readonly Span[]): PlacedNumber[] {
  const words = spans.map(([start, end]) => fold(text.slice(start, end)).toLowerCase())
  return findNumbers(words).map((number) => {
    const start = (spans[number.first] as Span)[0]
    const end = (spans[number.end - 1] as Span)[1]
    return { ...number, start, end, text: text.slice(start, end) }
  })
}

function compare(
  side: PairMessage['side'],
  own: readonly PlacedNumber[],
  other: readonly PlacedNumber[],
  otherText: string,
): PairMessage[] {
  const keys = new Set(other.map(({ key }) => key))
  const digits = fold(otherText).replaceAll(/(?<=\d),(?=\d)/gu, '')
  return own
    .filter(
      ({ key, isFirm }) =>
        isFirm && !keys.has(key) && !holdsDigits(digits, key) && !isRounded(key, keys),
    )
    .map(({ key, start, end, text }) => ({
      ruleId: 'missing-number',
      side,
      start,
      end,
      actual: text,
      expected: [key],
      reason: `${text} stands on one side only.`,
    }))
}

/** Whether the digits stand in the other text in some other shape: in a date, a score, a name. */
function holdsDigits(text: string, key: string): boolean {
  return new RegExp(`(?<![\\d.])${key.replaceAll('.', '\\.')}(?![\\d])`, 'u').test(text)
}

/** Whether the other side has nearly the same large number: 1.2 million for 12 lakh 10 thousand. */
function isRounded(key: string, others: ReadonlySet<string>): boolean {
  const value = Number(key)
  if (!(value > 1000)) return false
  return [...others].some((other) => Math.abs(Number(other) / value - 1) < 0.05)
}
