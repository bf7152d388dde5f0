import type { Range } from '@sahapath/hindi'
import { findAbbreviation, opensSentence } from './abbreviations.ts'

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029
const closers = new Set('"\'”’»)]}'.split(''))
const openersOfText = new Set('"\'“‘«([{—–-•@#'.split(''))
const endMarks = /[.?!…。|]+/gu
const lowerCase = /^\p{Ll}/u
const upperCase = /^\p{Lu}/u
const wordBefore = /[\p{L}\p{M}\p{N}.&'’-]+$/u
const wordAfter = /^[\p{L}\p{M}\p{N}'’]+/u
const linkBefore = /(?:https?:\/\/|www\.)\S*$/u

/**
 * Cuts English text into sentences.
 *
 * A blank line always ends a sentence; a single line break does unless the next line goes on in
 * lower case. Linear in the length of the text.
 *
 * @param text - English text, any line ends
 * @returns half-open UTF-16 ranges in order, white space around each left out
 * @throws when `text` is not a string
 */
export function segmentEnglish(text: string): Range[] {
  if (typeof text !== 'string') throw new TypeError('segmentEnglish expected a string')
  const ranges: Range[] = []
  for (const [start, end] of findRuns(text)) cutRun(text, start, end, ranges)
  return ranges
}

/** Pieces that no sentence crosses: paragraphs, and lines that stand alone. */
function findRuns(text: string): Range[] {
  const runs: Range[] = []
  let start = 0
  const breaks = /[^\S\n\r]*(?:\r\n?|\n|\u2028|\u2029)\s*/gu
  for (const match of text.matchAll(breaks)) {
    const next = match.index + match[0].length
    const isBlank = (match[0].match(/\r\n?|\n|\u2029/gu)?.length ?? 0) > 1
    const goesOn = lowerCase.test(text.slice(next, next + 2)) && !endsSentence(text, match.index)
    if (!isBlank && goesOn) continue
    runs.push([start, match.index])
    start = next
  }
  runs.push([start, text.length])
  return runs
}

function endsSentence(text: string, end: number): boolean {
  let at = end - 1
  while (at >= 0 && closers.has(text[at] as string)) at--
  return at >= 0 && /[.?!…:]/u.test(text[at] as string)
}

function cutRun(text: string, start: number, end: number, ranges: Range[]): void {
  let from = start
  endMarks.lastIndex = start
  for (let match = endMarks.exec(text); match && match.index < end; match = endMarks.exec(text)) {
    let stop = match.index + match[0].length
    const hasEnd = /[^|]/u.test(match[0])
    if (!hasEnd) continue
    while (stop < end && closers.has(text[stop] as string)) stop++
    if (stop >= end || !isBoundary(text, from, match.index, match[0], stop, end)) continue
    pushTrimmed(text, from, stop, ranges)
    from = stop
  }
  pushTrimmed(text, from, end, ranges)
}

function pushTrimmed(text: string, start: number, end: number, ranges: Range[]): void {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  if (start < end) ranges.push([start, end])
}

/** Whether the mark at `at`, followed by closing signs up to `stop`, ends a sentence. */
function isBoundary(
  text: string,
  from: number,
  at: number,
  mark: string,
  stop: number,
  end: number,
): boolean {
  let next = stop
  while (next < end && isSpace(text.charCodeAt(next))) next++
  const isGlued = next === stop
  if (isGlued) return isMissingSpace(text, at, mark, stop)
  let word = next
  while (word < end && (openersOfText.has(text[word] as string) || isSpace(text.charCodeAt(word))))
    word++
  const following = text.slice(word, Math.min(end, word + 32))
  const first = wordAfter.exec(following)?.[0] ?? ''
  if (lowerCase.test(following)) return false
  if (mark !== '.') return true
  const hasCloser = stop > at + mark.length
  const before = wordBefore.exec(text.slice(Math.max(from, at - 24), at))?.[0] ?? ''
  if (hasCloser && !before) return true
  return !isAbbreviated(before, first, text, from, at, hasCloser)
}

/** A full stop with no space after it ends a sentence only between a word and a capitalised word. */
function isMissingSpace(text: string, at: number, mark: string, stop: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at)
  if (linkBefore.test(before)) return false
  const after = text.slice(stop, stop + 24)
  if (!/\p{Ll}{2}$/u.test(before) || !/^["“‘]?\p{Lu}\p{Ll}+(?:\s|[,’'])/u.test(after)) return false
  return mark !== '.' || stop > at + 1 || /^\p{Lu}\p{Ll}+\s/u.test(after)
}

function isAbbreviated(
  before: string,
  next: string,
  text: string,
  from: number,
  at: number,
  hasCloser: boolean,
): boolean {
  const bare = before.replace(/^[.'’-]+/u, '')
  let first = from
  while (first < at && isSpace(text.charCodeAt(first))) first++
  const atStart = first === at - before.length
  // A list number or letter at the start of a line: "1. Name", "A. Name".
  if (atStart && /^(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})$/u.test(bare)) return true
  if (hasCloser) return false
  const kind = findAbbreviation(bare)
  if (kind === 'title') return true
  if (kind === 'before-number') return /^\d/u.test(next)
  if (kind === 'either') return upperCase.test(next) && !opensSentence(next)
  // Initials: "J. Smith", "J.K. Rowling"; "Plan B. The" is not one.
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(bare)) {
    return upperCase.test(next) && (!opensSentence(next) || next === 'A')
  }
  return false
}
