import type { AlignOptions } from '../types.ts'
import { findMissingNames } from './find-missing-names.ts'
import { findMissingNumbers } from './find-missing-numbers.ts'
import { findMissingQuotes } from './find-missing-quotes.ts'

/** Something that one side of a pair has and the other has not. */
export interface PairMessage {
  ruleId: 'missing-number' | 'missing-name' | 'missing-quote'
  /** The side that has it. */
  side: 'source' | 'target'
  /** Half-open UTF-16 range into the text of that side. */
  start: number
  end: number
  /** The text found. */
  actual: string
  /** What the other side was searched for. */
  expected: string[]
  /** One plain sentence. */
  reason: string
}

/**
 * Checks a Hindi text and its English against each other: a translator's safety net.
 *
 * Numbers and dates, names and quotations that stand on one side only are reported; what may be worded in many ways
 * is left alone, so that few alarms are false.
 *
 * @param source - Hindi text of a pair
 * @param target - its English text
 * @param options - names and dictionary
 * @returns messages in the order of the source, then the target
 * @throws when either text is not a string
 */
export function checkPair(
  source: string,
  target: string,
  options: AlignOptions = {},
): PairMessage[] {
  if (typeof source !== 'string' || typeof target !== 'string') {
    throw new TypeError('checkPair expected two strings')
  }
  if (source.trim() === '' || target.trim() === '') return []
  return [
    ...findMissingNumbers(source, target),
    ...findMissingNames(source, target, options),
    ...findMissingQuotes(source, target),
  ].sort((a, b) => (a.side === b.side ? a.start - b.start : a.side === 'source' ? -1 : 1))
}
