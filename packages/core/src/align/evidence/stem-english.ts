import { rememberWords } from '../../remember-words.ts'

/** Endings that make one word of a family from another, longest first. */
const endings: readonly string[] =
  'isation ization iveness fulness ational ically ation ition ement ivity ility ment ness ance ence ancy ency able ible ably ibly ical ally ists ity ics ism ist ive ion ian ese ish ial ous ful ant ent ary ory ise ize ate ing al ly er or ic an ed y e'
    .split(' ')
    .sort((a, b) => b.length - a.length)

/** Letters that a stem has at least: shorter ones meet by chance. */
const least = 4

/**
 * Takes the ending off a word so that `develop`, `development` and `developer` meet.
 *
 * @param lemma - an English lemma in lower case
 * @returns its stem; short words stay whole but for a final e
 */
export const stemEnglish: (lemma: string) => string = rememberWords(stripEnding)

function stripEnding(lemma: string): string {
  if (lemma.length < 6) return lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
  const ending = endings.find((one) => lemma.length - one.length >= least && lemma.endsWith(one))
  return ending ? lemma.slice(0, -ending.length) : lemma
}
