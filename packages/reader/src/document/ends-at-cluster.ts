const continuation = /^[\p{M}\u200c\u200d]/u
const joiner = /\u200d$/

/**
 * Tells whether text may be cut at an offset without cutting an extended grapheme cluster.
 * @param text The text.
 * @param offset UTF-16 offset into it.
 * @returns True at the ends and wherever no mark or joiner follows the cut.
 */
export function endsAtCluster(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true
  return !continuation.test(text.slice(offset, offset + 2)) && !joiner.test(text.slice(0, offset))
}
