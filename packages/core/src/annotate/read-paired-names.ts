import { foldToken } from './fold-token.ts'
import { foldWords } from './fold-words.ts'
import type { OrganisationRun } from './read-organisation-runs.ts'
import type { MatchSentence, MatchWord } from './types.ts'
import { touches } from './word-gaps.ts'

/** What countries have together: चीन-सेलाक मंच, चीन-मध्य एशिया तंत्र. */
const heads = foldWords('मंच फ़ोरम तंत्र रेलवे पाइपलाइन गलियारा गलियारे')

/** Papers set a dash between countries as well. */
const hyphen = /^[-‐‑–]$/u

/** Between the last country and the head stand at most so many words. */
const mostBetween = 2

/**
 * Reads what several countries have made together and call by their names.
 *
 * @param sentence Sentence with its words.
 * @param isNamed Whether a word belongs to a listed place or organisation.
 * @returns Runs in text order, none overlapping another.
 */
export function readPairedNames(
  { text, words }: MatchSentence,
  isNamed: (at: number) => boolean,
): OrganisationRun[] {
  const isPaired = (at: number): boolean =>
    hyphen.test(text[(words[at] as MatchWord).start - 1] ?? '')
  const runs: OrganisationRun[] = []
  let first = 0
  while (first < words.length) {
    let last = first
    let pairs = 0
    while (last < words.length && isNamed(last) && (last === first || touches(text, words, last))) {
      if (last > first && isPaired(last)) pairs++
      last++
    }
    if (pairs > 0) {
      for (let at = last; at <= last + mostBetween && at < words.length; at++) {
        if (!touches(text, words, at)) break
        if (!heads.has(foldToken((words[at] as MatchWord).text))) continue
        runs.push({ first, last: at + 1 })
        last = at + 1
        break
      }
    }
    first = Math.max(last, first + 1)
  }
  return runs
}
