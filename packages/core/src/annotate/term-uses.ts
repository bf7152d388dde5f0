import type { Concept } from '../document/types.ts'
import { findHolders } from './choose-matches.ts'
import { citationForm } from './citation-form.ts'
import { modifyEnglish, type Modifier } from './extend-by-modifier.ts'
import type { MatchSentence, MatchWord, TermMatch } from './types.ts'
import type { Candidate } from './walk-words.ts'

/** A form of a concept in one wording. */
export interface Term {
  concept: Concept
  form: string
  /** The form itself, or the same term in other words. */
  wording: string
  /** Place among all terms: what is listed goes before what is reworded. */
  rank: number
  /** Citation form of its uses, once it has been asked for. */
  lemma?: string
}

/** A candidate that may have grown by a modifier before it. */
export interface Extended extends Candidate {
  modifier?: Modifier
  /** Number that stands after an article or a resolution. */
  number?: string
}

/**
 * Drops terms that say no more than their holder: one with a modifier holds the same term without it.
 *
 * @param chosen Uses as `chooseMatches` gives them.
 * @returns The others.
 */
export function dropHeads(chosen: readonly Extended[]): Extended[] {
  const holders = findHolders(chosen)
  return chosen.filter((candidate, index) => {
    const holder = chosen[holders[index] as number]
    const isGrown = holder?.modifier !== undefined || holder?.number !== undefined
    return !isGrown || holder?.term !== candidate.term
  })
}

/**
 * Joins two modifiers of one term.
 *
 * @param outer The one further from the term, if there is one.
 * @param inner The nearer one; one of the two must be there.
 * @returns Both as one.
 */
export function joinModifiers(outer: Modifier | undefined, inner: Modifier | undefined): Modifier {
  if (!outer || !inner) return (outer ?? inner) as Modifier
  return {
    hindi: `${outer.hindi} ${inner.hindi}`,
    english: modifyEnglish(outer.english, inner.english),
  }
}

/**
 * Drops general words, which are terms in company only: inside a longer term, or with a modifier.
 *
 * @param chosen Uses as `chooseMatches` gives them.
 * @param isGeneral Whether a word is too general to be a term by itself.
 * @returns The others.
 */
export function dropGeneral(
  chosen: readonly Extended[],
  isGeneral: (candidate: Candidate) => boolean,
): readonly Extended[] {
  if (!chosen.some(isGeneral)) return chosen
  const holders = findHolders(chosen)
  const stands: boolean[] = []
  return chosen.filter((candidate, index) => {
    // A holder stands before what it holds; one that was dropped is no company.
    const holder = holders[index] as number
    return (stands[index] =
      candidate.modifier !== undefined || stands[holder] === true || !isGeneral(candidate))
  })
}

/**
 * Describes a use of a term.
 *
 * @param sentence Sentence with its words.
 * @param candidate Where the use is, and what it has grown by.
 * @param term The term.
 * @returns The match, but for what holds it.
 */
export function describeUse(sentence: MatchSentence, candidate: Extended, term: Term): TermMatch {
  const { text, words } = sentence
  const { modifier, number } = candidate
  const { concept, form } = term
  const start = (words[candidate.first] as MatchWord).start
  const end = (words[candidate.last - 1] as MatchWord).end
  const plain = (term.lemma ??= citationForm(concept, form))
  const lemma = number === undefined ? plain : `${plain} ${number}`
  const named = number === undefined ? concept.en : concept.en.map((name) => `${name} ${number}`)
  return {
    start,
    end,
    surface: text.slice(start, end),
    concept,
    form,
    lemma: modifier ? `${modifier.hindi} ${lemma}` : lemma,
    english: modifier ? named.map((name) => modifyEnglish(modifier.english, name)) : named,
    why: explainMatch(sentence, candidate, term),
  }
}

function explainMatch(
  { text, words }: MatchSentence,
  { first, last, bent, modifier }: Extended,
  { concept, form, wording }: Term,
): string {
  const surface = text.slice((words[first] as MatchWord).start, (words[last - 1] as MatchWord).end)
  if (modifier) return `${surface} is ${form} of ${concept.id} with the modifier ${modifier.hindi}.`
  let relation = 'is a spelling of'
  if (surface === form) relation = 'is'
  else if (wording !== form) relation = 'says in other words'
  else if (bent > 0) relation = 'is an inflected or joined form of'
  let role = 'a variant'
  if (form === concept.hi) role = 'the preferred term'
  else if (concept.deprecated?.includes(form)) role = 'a deprecated form'
  else if (concept.abbreviations?.includes(form)) role = 'an abbreviation'
  return `${surface} ${relation} ${form}, ${role} of ${concept.id}.`
}
