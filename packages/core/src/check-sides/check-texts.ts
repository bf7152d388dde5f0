import type { AlignOptions } from '../align/types.ts'
import { findMissingEnglishNames } from './find-missing-english-names.ts'
import { findMissingHindiNames } from './find-missing-hindi-names.ts'
import { findMissingNumbers } from './find-missing-numbers.ts'
import { findMissingQuotes } from './find-missing-quotes.ts'
import type { SideMessage } from './types.ts'

/**
 * Checks a Hindi text and its English against each other: a translator's safety net.
 *
 * Numbers and dates, names and quotations that stand on one side only are reported; what may be worded in many ways
 * is left alone, so that few alarms are false.
 *
 * @param source Hindi text of a pair.
 * @param target Its English text.
 * @param options Names and dictionary.
 * @returns Messages in the order of the source, then of the target.
 * @throws TypeError when either text is not a string.
 */
export function checkTexts(
  source: string,
  target: string,
  options: AlignOptions = {},
): SideMessage[] {
  if (typeof source !== 'string' || typeof target !== 'string') {
    throw new TypeError('checkTexts expected two strings')
  }
  if (source.trim() === '' || target.trim() === '') return []
  const messages = [
    ...findMissingNumbers(source, target, options),
    ...findMissingHindiNames(source, target, options),
    ...findMissingEnglishNames(source, target, options),
    ...findMissingQuotes(source, target),
  ]
  const order = (side: SideMessage['side']): number => (side === 'source' ? 0 : 1)
  return messages.sort((a, b) => order(a.side) - order(b.side) || a.start - b.start)
}
