import { isPlainWord } from './name-list.ts'
import type { OrganisationRun } from './read-organisation-runs.ts'
import type { MatchSentence, MatchWord } from './types.ts'

const latinAcronym = /^\p{Lu}[\p{L}\p{N}-]*\p{Lu}$/u

/**
 * Reads the short names that a report gives in brackets after a full one: अंतरिम बल (यूनिफिल), (UNIFIL).
 *
 * @param sentence Sentence with its words.
 * @param endsOrganisation Whether the name of an organisation ends at an offset.
 * @returns Runs of one word, in text order.
 */
export function readBracketedNames(
  { text, words }: MatchSentence,
  endsOrganisation: (end: number) => boolean,
): OrganisationRun[] {
  return words.flatMap((word, at): OrganisationRun[] => {
    const before = words[at - 1]
    if (!before || text[word.start - 1] !== '(' || text[word.end] !== ')') return []
    if (text.slice(before.end, word.start).trim() !== '(') return []
    return endsOrganisation(before.end) && isShortName(word) ? [{ first: at, last: at + 1 }] : []
  })
}

function isShortName(word: MatchWord): boolean {
  if (latinAcronym.test(word.text)) return true
  return /\p{Script=Devanagari}/u.test(word.text) && !isPlainWord(word)
}
