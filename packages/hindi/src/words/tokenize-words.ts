import { clusterEnd, isClusterBoundary } from '../graphemes.ts'
import { isWhite } from '../sentences/characters.ts'
import { wordRules } from './rules/index.ts'
import type { Token } from './token.ts'

/**
 * Reads the words, numbers and marks of a text, or of one sentence of it.
 *
 * @param text Any string.
 * @param start Half-open UTF-16 start of the stretch to read.
 * @param end Half-open UTF-16 end of the stretch to read.
 * @returns Tokens in order with offsets into the whole text. They hold every character that is not white space and
 *   cut no grapheme cluster.
 */
export function tokenizeWords(text: string, start = 0, end: number = text.length): Token[] {
  const tokens: Token[] = []
  let offset = Math.max(0, start)
  const limit = Math.min(end, text.length)
  while (offset < limit) {
    // White space that carries a mark is no longer white.
    if (isWhite(text.charCodeAt(offset)) && isClusterBoundary(text, offset + 1)) {
      offset++
      continue
    }
    const token = readToken(text, offset, start)
    token.end = Math.min(limit, clusterEnd(text, token.end))
    tokens.push(token)
    offset = token.end
  }
  return tokens
}

function readToken(text: string, start: number, floor: number): Token {
  for (const { kind, read } of wordRules) {
    const end = read(text, start, floor)
    if (end > start) return { start, end, kind }
  }
  return { start, end: start + 1, kind: 'symbol' }
}
