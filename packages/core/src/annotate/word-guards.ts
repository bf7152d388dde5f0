import { foldToken } from './fold-token.ts'
import type { MatchSentence, MatchWord } from './types.ts'

/** Tells why a word in a phrase is no term, or null. */
export type PhraseGuard = (sentence: MatchSentence, first: number, last: number) => string | null

/** A guard of certain single words. */
export interface WordGuard {
  /** Folded words, as they stand or by their citation form, that it may have to do with. */
  words: ReadonlySet<string>
  /** Tells why such a word is no term. */
  guard: PhraseGuard
}

/**
 * Joins guards of single words to one that looks each word up but once.
 *
 * @param guards Guards with their words.
 * @returns Function from a range of words to the first reason that it is no term.
 */
export function joinGuards(guards: readonly WordGuard[]): PhraseGuard {
  const guarded = new Set(guards.flatMap(({ words }) => [...words]))
  return (sentence, first, last) => {
    if (last - first > 1) return null
    const { text, lemmas } = sentence.words[first] as MatchWord
    const [lemma] = lemmas
    // Most words are in no row, and that is told soonest.
    if (!guarded.has(foldToken(text)) && (!lemma || !guarded.has(foldToken(lemma)))) return null
    for (const { guard } of guards) {
      const why = guard(sentence, first, last)
      if (why !== null) return why
    }
    return null
  }
}
