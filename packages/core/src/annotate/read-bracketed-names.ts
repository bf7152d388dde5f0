import { foldToken } from './fold-token.ts'
import { foldWords } from './fold-words.ts'
import { isPlainWord } from './is-plain-word.ts'
import type { OrganisationRun } from './read-organisation-runs.ts'
import type { MatchSentence, MatchWord } from './types.ts'

const latinAcronym = /^\p{Lu}[\p{L}\p{N}-]*\p{Lu}$/u

/** News agencies whose names are plain words; they stand where a report says where and whence it comes. */
const agencies = foldWords('भाषा वार्ता')
const beforeAgency = /^[\p{L}\p{M}/ ]+,(?: \p{Nd}{1,2} [\p{L}\p{M}]+)? ?\(?$/u
const afterAgency = /^(?:\)|[।:.])/u

/**
 * Reads the news agency at the head of a report: नयी दिल्ली, 14 अक्टूबर (भाषा).
 *
 * @param sentence Sentence with its words.
 * @returns A run of one word, or none.
 */
export function readDatelineAgency({ text, words }: MatchSentence): OrganisationRun[] {
  const at = words.findIndex(
    ({ text: word, start, end }) =>
      agencies.has(foldToken(word)) &&
      beforeAgency.test(text.slice(0, start)) &&
      afterAgency.test(text.slice(end)),
  )
  return at < 0 ? [] : [{ first: at, last: at + 1 }]
}

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
