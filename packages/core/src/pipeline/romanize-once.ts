import { romanize } from '@sahapath/hindi/romanize'

/** Words recur from article to article; emptied when full, so that no text can fill the memory. */
const known = new Map<string, string>()
const mostKnown = 20_000

/**
 * Romanises a word in the learner's scheme and remembers it.
 * @param word Hindi word.
 * @returns Its romanisation.
 */
export function romanizeOnce(word: string): string {
  let romanized = known.get(word)
  if (romanized === undefined) {
    if (known.size >= mostKnown) known.clear()
    known.set(word, (romanized = romanize(word)))
  }
  return romanized
}
