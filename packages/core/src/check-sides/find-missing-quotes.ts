import type { SideMessage } from './types.ts'

/** A quotation of two words or more, in any marks but single ones, which also stand for letters left out. */
const quotation = /[“"«]\s*([^“”"«»\n]*\s[^“”"«»\n]*?)\s*[”"»]|''\s*([^'\n]*\s[^'\n]*?)\s*''/gu

/** Any mark that may open or close a quotation, single ones and unbalanced ones included. */
const anyQuote = /["“”«»„‟]|''|(?<!\p{L})['‘‛]|['’](?!\p{L})/u

/**
 * Finds quotations on one side when the other quotes nothing at all.
 *
 * @param source - Hindi text
 * @param target - English text
 * @returns messages
 */
export function findMissingQuotes(source: string, target: string): SideMessage[] {
  return [...compare('source', source, target), ...compare('target', target, source)]
}

function compare(side: SideMessage['side'], own: string, other: string): SideMessage[] {
  if (anyQuote.test(other)) return []
  return Array.from(own.matchAll(quotation), (match) => ({
    ruleId: 'missing-quote',
    side,
    start: match.index,
    end: match.index + match[0].length,
    actual: match[0],
    expected: [],
    reason: 'A quotation stands on one side only.',
  }))
}
