import { fold } from '@sahapath/hindi/fold'
import type { AlignOptions } from '../align/types.ts'
import { type PlacedNumber, placeEnglishNumbers, placeHindiNumbers } from './place-numbers.ts'
import type { SideMessage } from './types.ts'

/** Months that are other words too, or names: their spelling on the other side is enough. */
const doubtful: ReadonlyMap<string, RegExp> = new Map([
  ['may', /\bMay\b|(?<!\p{L})मई(?!\p{M})/u],
  ['march', /\b[Mm]arch(?:e[ds]|ing)?\b|(?<!\p{L})मार्च/u],
])

/** Words that say that a number is none too exact, in folded text. */
const about =
  /लगभग|करीब|तकरीबन|अनुमान|से (?:अधिक|ज्यादा|कम)|\b(?:about|around|nearly|almost|roughly|some|over|under|more than|less than|fewer than|up to|approximately|estimated)\b/iu

/**
 * Finds numbers, months and weekdays that stand on one side only.
 *
 * Number words up to ten are left alone: they come and go with the wording.
 *
 * @param source Hindi text.
 * @param target English text.
 * @param options Its dictionary knows the rarer number words.
 * @returns Messages, those of the source first.
 */
export function findMissingNumbers(
  source: string,
  target: string,
  { dictionary }: AlignOptions = {},
): SideMessage[] {
  const hindi = placeHindiNumbers(source, dictionary)
  const english = placeEnglishNumbers(target)
  const texts = { source, target }
  return [
    ...compareNumbers('source', hindi, english, texts),
    ...compareNumbers('target', english, hindi, texts),
  ]
}

function compareNumbers(
  side: SideMessage['side'],
  own: readonly PlacedNumber[],
  others: readonly PlacedNumber[],
  texts: { source: string; target: string },
): SideMessage[] {
  const other = side === 'source' ? texts.target : texts.source
  const keys = new Set(others.map(({ key }) => key))
  const isAbout = about.test(`${fold(texts.source)}\n${texts.target}`)
  const digits = fold(other).replaceAll(/(?<=\d),(?=\d)/gu, '')
  const isThere = ({ key, text }: PlacedNumber): boolean =>
    keys.has(key) ||
    holdsDigits(digits, key) ||
    holdsDigits(digits, fold(text)) ||
    doubtful.get(key)?.test(other) === true ||
    isSameDecade(Number(key), keys, texts.source) ||
    (isAbout && isNear(text, Number(key), others))
  return own
    .filter((number) => number.isFirm && !isThere(number))
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

/** Whether the digits stand in the other text in some other shape: in a date, a time, a score, a name. */
function holdsDigits(text: string, number: string): boolean {
  if (!/^[\d.:]+$/u.test(number)) return false
  return new RegExp(`(?<![\\d.])${number.replaceAll(/[.:]/gu, '[.:]')}(?!\\d)`, 'u').test(text)
}

/** साठ का दशक is the 1960s. */
function isSameDecade(value: number, keys: ReadonlySet<string>, source: string): boolean {
  if (value % 10 !== 0 || !source.includes('दशक')) return false
  return [...keys].some((key) => Number(key) !== value && (Number(key) - value) % 100 === 0)
}

/** Whether the other side has nearly the same large number; years are never about. */
function isNear(text: string, value: number, others: readonly PlacedNumber[]): boolean {
  const isYear = (written: string): boolean => /^[12]\d{3}$/u.test(fold(written))
  if (!(value > 1000) || isYear(text)) return false
  return others.some(
    (other) => !isYear(other.text) && Math.abs(Number(other.key) / value - 1) < 0.05,
  )
}
