import { foldToken } from './fold-token.ts'
import { ownerRows } from './owner-rows.ts'
import type { WordGuard } from './word-guards.ts'
import type { MatchWord } from './types.ts'

/** Between the postposition and the word stand at most so many adjectives. */
const farthest = 4

const together = foldToken('साथ')

/** Guard of words that belong to people or things of everyday life. */
export const ownerGuard: WordGuard = {
  words: new Set(ownerRows.flatMap(({ words }) => [...words])),
  guard({ words }, first) {
    const keys = keysOf(words[first] as MatchWord)
    for (const { words: owned, marks, owners, why } of ownerRows) {
      if (!keys.some((key) => owned.has(key))) continue
      const at = findMark(words, first, marks)
      if (at < 0) continue
      // के साथ is a postposition of two words.
      const owner = words[marks.has(together) ? at - 2 : at - 1]
      if (owner && keysOf(owner).some((key) => owners.has(key))) return why
    }
    return null
  },
}

/** Index of the nearest postposition before a word if it is one of those, or -1. */
function findMark(words: readonly MatchWord[], first: number, marks: ReadonlySet<string>): number {
  for (let at = first - 1; at >= 0 && first - at <= farthest; at--) {
    const { text, upos } = words[at] as MatchWord
    if (marks.has(foldToken(text))) return at
    if (upos === 'ADP') return -1
  }
  return -1
}

function keysOf({ text, lemmas }: MatchWord): string[] {
  return [text, ...lemmas].map(foldToken)
}
