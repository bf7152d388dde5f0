import { prepareModifiers } from './extend-by-modifier.ts'
import { modifierRows } from './modifier-rows.ts'
import { isNamedBefore } from './name-before.ts'
import { numberAfter } from './number-after.ts'
import { type Extended, joinModifiers, type Term } from './term-uses.ts'
import type { MatchSentence, MatchWord } from './types.ts'
import type { Candidate } from './walk-words.ts'

/** News piles up few modifiers before one head. */
const mostModifiers = 3

/** Makes longer terms of those that stand in a sentence. */
export interface Grower {
  /** Adds the modifiers before a term, one by one, and the name of an agreement. */
  extend(sentence: MatchSentence, candidate: Extended): Extended[]
  /** Adds the number after an article or a resolution, or gives null when there is none. */
  addNumber(sentence: MatchSentence, candidate: Candidate): Extended | null
}

/**
 * Makes functions that let terms grow by what stands before and after them.
 *
 * @param terms Terms by the number that candidates give; it may still be filled.
 * @returns The functions.
 */
export function makeGrower(terms: readonly Term[]): Grower {
  const findModifier = prepareModifiers(modifierRows)
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
  return { extend, addNumber }
}
