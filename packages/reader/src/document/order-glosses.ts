/**
 * Puts the glosses that the English of this sentence uses before the others.
 * @param glosses Glosses of an entry, the most usual first.
 * @param linked English words that the alignment links to the word.
 * @returns A new list: fitting glosses first, otherwise in the given order.
 */
export function orderGlosses(glosses: readonly string[], linked: readonly string[]): string[] {
  const words = linked.map((word) => word.toLowerCase())
  const fits = (gloss: string): boolean =>
    gloss
      .toLowerCase()
      // The “to” of a verb says nothing; that of a postposition stands alone.
      .replace(/^to /, '')
      .split(/[^\p{L}\p{N}]+/u)
      .some((part) => words.some((word) => sameStem(part, word)))
  const fitting = glosses.filter(fits)
  return [...fitting, ...glosses.filter((gloss) => !fitting.includes(gloss))]
}

// Enough to see that "discussed" uses the gloss "discuss"; a wrong guess only changes the order.
function sameStem(a: string, b: string): boolean {
  if (a.length < 3 || b.length < 3) return a === b && a !== ''
  const length = Math.max(3, Math.min(a.length, b.length) - 1)
  return a.slice(0, length) === b.slice(0, length)
}
