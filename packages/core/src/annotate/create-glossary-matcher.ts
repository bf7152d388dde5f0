import type { Upos } from '@sahapath/hindi'
import type { Concept } from '../document/types.ts'
import { chooseMatches, findHolders } from './choose-matches.ts'
import { everydayTopics } from './everyday-topics.ts'
import { joinCompounds } from './join-compounds.ts'
import { makeEnglishMatch } from './match-english.ts'
import { foldToken } from './fold-token.ts'
import { isGenitiveOfTwo } from './genitive-of-two.ts'
import { makeGrower } from './grow-terms.ts'
import { ownerGuard } from './guard-owners.ts'
import { guardPrefixes } from './guard-prefixes.ts'
import { guardTopics } from './guard-topics.ts'
import { awaitForms, WrittenForms } from './openings.ts'
import { findRejection, guardPhrases, needsCompany } from './reject-contexts.ts'
import { rewordTerm } from './reword-term.ts'
import { splitPattern } from './split-pattern.ts'
import { type StopPhrase, stopPhrases } from './stop-phrases.ts'
import { compileOnDemand } from './term-automaton.ts'
import { TermForms } from './term-forms.ts'
import {
  describeUse,
  dropGeneral,
  dropHeads,
  type Extended,
  joinModifiers,
  type Term,
} from './term-uses.ts'
import type { GlossaryMatcher, MatchSentence, MatchWord, TermMatch } from './types.ts'
import { type Candidate, makeWalker } from './walk-words.ts'
import { joinGuards } from './word-guards.ts'

/** How a matcher is made. */
export interface GlossaryOptions {
  /** Further phrases in which no single word is a term. */
  stopPhrases?: readonly StopPhrase[]
  /** Forms that are never a term, whatever the glossary says: "leave as is". */
  ignore?: readonly string[]
  /** What `writeOpenings` wrote of these very concepts; the matcher is made sooner with it. */
  openings?: string
}

/** More than all the words of a term could be inflected. */
const furtherThanInflection = 100

/** What happens to something is said of it by a genitive; names and doctrines are phrases of their own. */
const acts: ReadonlySet<Concept['type']> = new Set(['process', 'event'])

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
  const { extend, addNumber } = makeGrower(terms)
  const guard = joinGuards([
    guardPhrases([...stopPhrases, ...(options.stopPhrases ?? [])]),
    guardTopics(everydayTopics),
    ownerGuard,
  ])
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
  const isGeneral = ({ term }: Candidate): boolean => needsCompany((terms[term] as Term).concept)
  const isAct = ({ term }: Candidate): boolean => acts.has((terms[term] as Term).concept.type)
  const isTwo = (sentence: MatchSentence, one: Extended, standing: Candidate[]): boolean =>
    one.last - one.first > 2 &&
    isAct(one) &&
    isGenitiveOfTwo(sentence, one, standing, { isTerm: (other) => !isGeneral(other), isAct })
  const rankOf = ({ term }: Candidate): number => (terms[term] as Term).rank
  let english: ((text: string) => TermMatch[]) | undefined

  return {
    match(sentence) {
      const { words } = sentence
      const standing = walk(sentence).filter(({ first, last, term }) => {
        const { concept } = terms[term] as Term
        return (
          (last - first > 1 || hasSense(words[first] as MatchWord, terms[term] as Term)) &&
          !guard(sentence, first, last) &&
          !findRejection(concept, sentence, first, last) &&
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
      const whole =
        standing.length > 2 ? grown.filter((one) => !isTwo(sentence, one, standing)) : grown
      const together = dropHeads(chooseMatches(whole, isMade))
      const joined = joinCompounds(together, sentence, (candidate) => {
        const { concept, form } = terms[candidate.term] as Term
        return { concept, form, isDirect: candidate.bent === 0 && !isGeneral(candidate) }
      }).flatMap(({ matter, head }): Extended[] => {
        const { concept, form } = terms[matter.term] as Term
        const named = joinModifiers(matter.modifier, { hindi: form, english: concept.en[0] ?? '' })
        const modifier = joinModifiers(named, head.modifier)
        const compound = { ...head, first: matter.first, modifier }
        return [compound, ...extend(sentence, compound)]
      })
      const all =
        joined.length > 0 ? dropHeads(chooseMatches([...together, ...joined], isMade)) : together
      const chosen = dropGeneral(all, isGeneral)
      const holders = findHolders(chosen)
      return chosen.map((candidate, index): TermMatch => {
        const match = describeUse(sentence, candidate, terms[candidate.term] as Term)
        const holder = holders[index] as number
        if (holder !== -1) match.nestedIn = holder
        return match
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
