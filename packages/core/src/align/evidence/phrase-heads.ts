import type { DictionaryEntry } from '../../document/types.ts'
import { lemmatizeEnglish } from '../../english/lemmatize-english.ts'

/** Words that open a phrase and leave what it says to the next: in (front of), on the (basis of). */
const openers: ReadonlySet<string> = new Set('in on at by with for to the a an of'.split(' '))

const known = new WeakMap<DictionaryEntry, readonly string[]>()

/**
 * Reads the words that carry the glosses of a phrase of grammar: `as`, `because` (of), (in) `front` (of).
 *
 * @param entry - a dictionary entry of a postposition or conjunction of several words
 * @returns English lemmas, one a gloss
 */
export function readPhraseHeads(entry: DictionaryEntry): readonly string[] {
  let heads = known.get(entry)
  if (!heads) {
    heads = entry.glosses.flatMap((gloss) => findHead(gloss) ?? [])
    known.set(entry, heads)
  }
  return heads
}

function findHead(gloss: string): string | undefined {
  const words = gloss
    .replaceAll(/\([^)]*\)/gu, ' ')
    .toLowerCase()
    .match(/\p{L}+/gu)
  const head = words?.find((word) => !openers.has(word)) ?? words?.[0]
  return head && lemmatizeEnglish(head)
}
