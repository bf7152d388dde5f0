import type { Upos } from '@sahapath/hindi'
import type { Concept } from '../document/types.ts'
import { chooseMatches, findHolders } from './choose-matches.ts'
import { citationForm } from './citation-form.ts'
import { modifyEnglish, type Modifier, prepareModifiers } from './extend-by-modifier.ts'
import { modifierRows } from './modifier-rows.ts'
import { everydayTopics } from './everyday-topics.ts'
import { joinCompounds } from './join-compounds.ts'
import { makeEnglishMatch } from './match-english.ts'
import { guardOwners } from './guard-owners.ts'
import { guardPrefixes } from './guard-prefixes.ts'
import { isNamedBefore } from './name-before.ts'
import { numberAfter } from './number-after.ts'
import { awaitForms, WrittenForms } from './openings.ts'
import { findRejection, guardPhrases, guardTopics, needsCompany } from './reject-contexts.ts'
import { rewordTerm } from './reword-term.ts'
import { splitPattern } from './split-pattern.ts'
import { type StopPhrase, stopPhrases } from './stop-phrases.ts'
import { compileOnDemand } from './term-automaton.ts'
import { TermForms } from './term-forms.ts'
import type { GlossaryMatcher, MatchSentence, MatchWord, TermMatch } from './types.ts'
import { foldToken } from './fold-token.ts'
import { type Candidate, makeWalker } from './walk-words.ts'

/** How a matcher is made. */
export interface GlossaryOptions {
  /** Further phrases in which no single word is a term. */
  stopPhrases?: readonly StopPhrase[]
  /** Forms that are never a term, whatever the glossary says: "leave as is". */
  ignore?: readonly string[]
  /** What `writeOpenings` wrote of these very concepts; the matcher is made sooner with it. */
  openings?: string
}

/** A form of a concept in one wording. */
interface Term {
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
interface Extended extends Candidate {
  modifier?: Modifier
  /** Number that stands after an article or a resolution. */
  number?: string
}

/** News piles up few modifiers before one head. */
const mostModifiers = 3

/** More than all the words of a term could be inflected. */
const furtherThanInflection = 100

/** A word of these parts of speech is a term only by its best reading. */
const functionWords: ReadonlySet<Upos> = new Set([
  'ADP',
  'AUX',
  'CCONJ',
  'DET',
  'NUM',
  'PART',
  'PRON',
  'SCONJ',
  'VERB',
])

/**
 * Compiles a glossary to a matcher; the cost of matching does not grow with the number of terms.
 *
 * @param concepts Concepts; where two have the same form, the earlier is preferred (several glossaries: join the lists).
 * @param options What is never a term.
 * @returns Matcher for both languages.
 * @throws TypeError when `concepts` is no array.
 */
export function createGlossaryMatcher(
  concepts: readonly Concept[],
  options: GlossaryOptions = {},
): GlossaryMatcher {
  if (!Array.isArray(concepts)) {
    throw new TypeError('createGlossaryMatcher expected an array of concepts')
  }
  const ignored = new Set((options.ignore ?? []).map(foldToken))
  const forms = new TermForms(concepts)
  const { openings } = options
  const waiting = openings === undefined ? awaitForms(forms) : new WrittenForms(openings)
  const terms: Term[] = []
  const walk = makeWalker(
    compileOnDemand(waiting, (index, add) => {
      const { concept, form, isReworded } = forms.at(index)
      if (ignored.has(foldToken(form))) return
      add(terms.push({ concept, form, wording: form, rank: index }) - 1, splitPattern(form))
      const rank = forms.length + index
      for (const wording of isReworded ? rewordTerm(form) : []) {
        add(terms.push({ concept, form, wording, rank }) - 1, splitPattern(wording))
      }
    }),
  )
  const findModifier = prepareModifiers(modifierRows)
  const guard = guardPhrases([...stopPhrases, ...(options.stopPhrases ?? [])])
  const guardTopic = guardTopics(everydayTopics)
  // Of two readings of the same words the listed one goes first, then the one nearer to the letter.
  const distance = ({ term, bent }: Candidate): number => {
    const { form, wording } = terms[term] as Term
    return bent + (form === wording ? 0 : furtherThanInflection)
  }
  const isMade = ({ term, modifier }: Extended): boolean => {
    if (modifier) return true
    const { form, wording } = terms[term] as Term
    return form !== wording
  }
  const rankOf = ({ term }: Candidate): number => (terms[term] as Term).rank
  const extend = (sentence: MatchSentence, candidate: Extended): Extended[] => {
    const { concept, form } = terms[candidate.term] as Term
    const grown: Extended[] = []
    if (concept.pos) return grown
    let inner = candidate
    while (grown.length < mostModifiers) {
      const found = findModifier(sentence, inner.first, form, concept.type)
      if (!found) break
      const { first, ...modifier } = found
      inner = { ...inner, first, modifier: joinModifiers(modifier, inner.modifier) }
      grown.push(inner)
    }
    if (isNamedBefore(sentence, inner.first, form)) {
      const first = inner.first - 1
      const name = { hindi: (sentence.words[first] as MatchWord).text, english: '' }
      grown.push({ ...inner, first, modifier: joinModifiers(name, inner.modifier) })
    }
    return grown
  }
  const addNumber = (sentence: MatchSentence, candidate: Candidate): Extended | null => {
    const { form } = terms[candidate.term] as Term
    const number = numberAfter(sentence, candidate.last, form)
    return number === null ? null : { ...candidate, last: candidate.last + 1, number }
  }
  let english: ((text: string) => TermMatch[]) | undefined

  return {
    match(sentence) {
      const { text, words } = sentence
      const standing = walk(sentence).filter(({ first, last, term }) => {
        const { concept } = terms[term] as Term
        return (
          (last - first > 1 || hasSense(words[first] as MatchWord, terms[term] as Term)) &&
          !guard(sentence, first, last) &&
          !findRejection(concept, sentence, first, last) &&
          !guardTopic(sentence, first, last) &&
          !guardOwners(sentence, first, last) &&
          !guardPrefixes(sentence, first, last)
        )
      })
      standing.sort((a, b) => distance(a) - distance(b) || rankOf(a) - rankOf(b) || a.term - b.term)
      const grown: Extended[] = [...standing]
      for (const candidate of standing) {
        const longer = extend(sentence, candidate)
        for (const one of longer) grown.push(one)
        const withNumber = addNumber(sentence, candidate)
        if (withNumber) grown.push(withNumber)
      }
      const together = dropHeads(chooseMatches(grown, isMade))
      const joined = joinCompounds(together, sentence, ({ term, bent }) => {
        const { concept, form } = terms[term] as Term
        return { concept, form, isDirect: bent === 0 }
      }).flatMap(({ matter, head }): Extended[] => {
        const { concept, form } = terms[matter.term] as Term
        const named = joinModifiers(matter.modifier, { hindi: form, english: concept.en[0] ?? '' })
        const modifier = joinModifiers(named, head.modifier)
        const compound = { ...head, first: matter.first, modifier }
        return [compound, ...extend(sentence, compound)]
      })
      const whole =
        joined.length > 0 ? dropHeads(chooseMatches([...together, ...joined], isMade)) : together
      const chosen = dropGeneral(whole, (term) => needsCompany((terms[term] as Term).concept))
      const holders = findHolders(chosen)
      return chosen.map((candidate, index): TermMatch => {
        const { modifier, number } = candidate
        const term = terms[candidate.term] as Term
        const { concept, form } = term
        const start = (words[candidate.first] as MatchWord).start
        const end = (words[candidate.last - 1] as MatchWord).end
        const holder = holders[index] as number
        const plain = (term.lemma ??= citationForm(concept, form))
        const lemma = number === undefined ? plain : `${plain} ${number}`
        const named =
          number === undefined ? concept.en : concept.en.map((name) => `${name} ${number}`)
        return {
          start,
          end,
          surface: text.slice(start, end),
          concept,
          form,
          lemma: modifier ? `${modifier.hindi} ${lemma}` : lemma,
          english: modifier ? named.map((name) => modifyEnglish(modifier.english, name)) : named,
          ...(holder === -1 ? {} : { nestedIn: holder }),
          why: explainMatch(sentence, candidate, term),
        }
      })
    },
    matchEnglish(text) {
      english ??= makeEnglishMatch(concepts)
      return english(text)
    },
  }
}

/** Whether a single word can have the sense of a noun or adjective here: मांग in मांग रहे हैं has not. */
function hasSense(word: MatchWord, { form }: Term): boolean {
  if (!word.upos || !functionWords.has(word.upos)) return true
  return word.lemmas.length === 0 || foldToken(word.lemmas[0] as string) === foldToken(form)
}

/** A term with a modifier holds the same term without it, which says nothing more. */
function dropHeads(chosen: readonly Extended[]): Extended[] {
  const holders = findHolders(chosen)
  return chosen.filter((candidate, index) => {
    const holder = chosen[holders[index] as number]
    const isGrown = holder?.modifier !== undefined || holder?.number !== undefined
    return !isGrown || holder?.term !== candidate.term
  })
}

function joinModifiers(outer: Modifier | undefined, inner: Modifier | undefined): Modifier {
  if (!outer || !inner) return (outer ?? inner) as Modifier
  return {
    hindi: `${outer.hindi} ${inner.hindi}`,
    english: modifyEnglish(outer.english, inner.english),
  }
}

/** A general word is a term in company only: inside a longer term, or with a modifier. */
function dropGeneral(
  chosen: readonly Extended[],
  isGeneral: (term: number) => boolean,
): readonly Extended[] {
  if (!chosen.some(({ term }) => isGeneral(term))) return chosen
  const holders = findHolders(chosen)
  return chosen.filter(
    ({ term, modifier }, index) => modifier || holders[index] !== -1 || !isGeneral(term),
  )
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
