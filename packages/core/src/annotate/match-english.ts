import type { Concept } from '../document/types.ts'
import { lemmatizeEnglish, tokenizeEnglish } from '../english/index.ts'
import { chooseMatches, findHolders } from './choose-matches.ts'
import { foldToken } from './fold-token.ts'
import { needsCompany } from './reject-contexts.ts'
import { compileAutomaton } from './term-automaton.ts'
import type { MatchSentence, TermMatch } from './types.ts'
import { makeWalker } from './walk-words.ts'

/** The World Health Organization is no pronoun. */
const acronym = /^[\p{Lu}\p{Nd}.&-]{2,}$/u

/**
 * Compiles the English equivalents of concepts to a matcher.
 *
 * @param concepts Concepts; where two share an equivalent, the one that lists it earlier is preferred.
 * @returns Function from a text to its matches, in text order, a holder before what is nested in it.
 */
export function makeEnglishMatch(concepts: readonly Concept[]): (text: string) => TermMatch[] {
  const terms = concepts.flatMap((concept) =>
    concept.en.map((form, rank) => ({ concept, form, rank })),
  )
  const walk = makeWalker(
    compileAutomaton(
      terms.map(({ form }) => [readEnglish(form).words.map(({ lemmas }) => lemmas[0] as string)]),
    ),
  )
  return (text) => {
    const sentence = readEnglish(text)
    const candidates = walk(sentence).filter(({ first, last, term }) => {
      if (!acronym.test(terms[term]?.form ?? '')) return true
      return acronym.test(text.slice(sentence.words[first]?.start, sentence.words[last - 1]?.end))
    })
    candidates.sort(
      (a, b) => (terms[a.term]?.rank ?? 0) - (terms[b.term]?.rank ?? 0) || a.term - b.term,
    )
    const together = chooseMatches(candidates)
    const around = findHolders(together)
    // What is too general in Hindi is so in English.
    const chosen = together.filter(
      ({ term }, index) =>
        around[index] !== -1 || !needsCompany((terms[term] as (typeof terms)[number]).concept),
    )
    const holders = findHolders(chosen)
    return chosen.map(({ first, last, term }, index) => {
      const { concept, form } = terms[term] as (typeof terms)[number]
      const start = sentence.words[first]?.start ?? 0
      const end = sentence.words[last - 1]?.end ?? 0
      const surface = text.slice(start, end)
      const holder = holders[index] as number
      return {
        start,
        end,
        surface,
        concept,
        form,
        lemma: concept.hi,
        english: concept.en,
        ...(holder === -1 ? {} : { nestedIn: holder }),
        why: `${surface} is a form of ${form}, an English equivalent of ${concept.id}.`,
      }
    })
  }
}

function readEnglish(text: string): MatchSentence {
  const words = tokenizeEnglish(text)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ start, end }) => {
      const word = text.slice(start, end)
      return { start, end, text: word, lemmas: [foldEnglish(word)] }
    })
  return { text, words }
}

function foldEnglish(word: string): string {
  return foldToken(lemmatizeEnglish(word))
}
