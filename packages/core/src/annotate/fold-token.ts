import { fold } from '@sahapath/hindi/fold'

/** A text uses the same words again and again, but a long run must not keep them all. */
const memoryLimit = 200_000

const memory = new Map<string, string>()

/** Conjunctions of names and terms that say the same: खाद्य एवं कृषि संगठन, खाद्य तथा कृषि संगठन. */
const conjunctions: ReadonlyMap<string, string> = new Map([
  ...['एवं', 'तथा'].map((word) => [fold(word), 'और'] as const),
  ...['किंतु', 'परंतु'].map((word) => [fold(word), 'लेकिन'] as const),
])

/** Spellings that most papers print beside the right one; they go on with endings. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^${fold('अंतर्राष्ट्री')}|^${fold('अंतराष्ट्री')}`, 'u'), fold('अंतरराष्ट्री')],
  [/श्रृ/gu, 'शृ'],
]

/** Marks inside a word that count for nothing. */
const inner = /[-‐‑–.॰'/]/gu

/** Sanskrit spelling writes it at the end of a word where Hindi leaves it out: परिषद्, परिषद. */
const virama = '\u094D'

/** Most words are Devanagari letters alone. */
const beyondHindi = /[^\u0900-\u096F\u0971-\u097F]/

/**
 * Folds a word for matching: Hindi spelling and Latin case, no hyphens, full stops and slashes inside a word, no virama at
 * its end, one conjunction for all that say the same.
 *
 * @param word One word in any spelling.
 * @returns Key under which all its spellings meet.
 */
export function foldToken(word: string): string {
  let folded = memory.get(word)
  if (folded === undefined) {
    if (memory.size >= memoryLimit) memory.clear()
    folded = fold(word)
    if (beyondHindi.test(folded)) folded = folded.toLowerCase().replace(inner, '')
    if (folded.endsWith(virama)) folded = folded.slice(0, -1)
    for (const [spelling, usual] of spellings) folded = folded.replace(spelling, usual)
    folded = conjunctions.get(folded) ?? folded
    memory.set(word, folded)
  }
  return folded
}
