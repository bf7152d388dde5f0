import type { Concept, NotWhen } from '../document/types.ts'
import { foldToken } from './fold-token.ts'
import type { StopPhrase } from './stop-phrases.ts'
import type { MatchSentence, MatchWord } from './types.ts'
import type { PhraseGuard, WordGuard } from './word-guards.ts'

interface Context {
  before: string[][]
  after: string[][]
  phrases: string[][]
  why: string
}

const prepared = new WeakMap<Concept, Context[]>()

/**
 * Tells why a place that has the words of a concept does not mean it.
 *
 * @param concept Concept with its `notWhen` rows.
 * @param sentence Sentence with its words.
 * @param first Half-open range of words.
 * @param last End of that range.
 * @returns The reason of the first row that holds, or null when the concept stands.
 */
export function findRejection(
  concept: Concept,
  sentence: MatchSentence,
  first: number,
  last: number,
): string | null {
  if (!concept.notWhen) return null
  let contexts = prepared.get(concept)
  if (!contexts) prepared.set(concept, (contexts = concept.notWhen.map(prepareContext)))
  const { words } = sentence
  const row = contexts.find(({ before, after, phrases }) => {
    if (phrases.some((phrase) => holds(words, phrase, first, last))) return true
    if (before.length === 0 && after.length === 0) return false
    const precedes = before.some((run) => standsAt(words, run, first - run.length, bySense))
    const follows = after.some((run) => standsAt(words, run, last, bySense))
    return (before.length === 0 || precedes) && (after.length === 0 || follows)
  })
  return row?.why ?? null
}

/**
 * Tells whether a concept is too general to be a term outside a longer one.
 *
 * @param concept Concept with its `notWhen` rows.
 * @returns True when it counts inside a longer term only.
 */
export function needsCompany(concept: Concept): boolean {
  return concept.notWhen?.some(({ alone }) => alone) ?? false
}

/**
 * Prepares phrases in which no single word is a term.
 *
 * @param rows Phrases with reasons.
 * @returns Guard of the words of the phrases.
 */
export function guardPhrases(rows: readonly StopPhrase[]): WordGuard {
  const byMember = new Map<string, { phrase: string[]; why: string }[]>()
  for (const { phrases, why } of rows) {
    for (const phrase of phrases.map(foldPhrase)) {
      for (const member of new Set(phrase)) {
        const list = byMember.get(member)
        if (list) list.push({ phrase, why })
        else byMember.set(member, [{ phrase, why }])
      }
    }
  }
  const guard: PhraseGuard = ({ words }, first, last) => {
    const list = byMember.get(foldToken((words[first] as MatchWord).text))
    return list?.find(({ phrase }) => holds(words, phrase, first, last))?.why ?? null
  }
  return { words: new Set(byMember.keys()), guard }
}

function prepareContext({ before, after, phrase, why }: NotWhen): Context {
  const prepare = (value: string | string[] | undefined): string[][] =>
    [value ?? []].flat().map(foldPhrase)
  return { before: prepare(before), after: prepare(after), phrases: prepare(phrase), why }
}

function foldPhrase(phrase: string): string[] {
  return phrase.split(/[\s-]+/u).map(foldToken)
}

/** Whether a phrase stands so that it holds the range; as it is written, since संबंधों में is no संबंध में. */
function holds(
  words: readonly MatchWord[],
  phrase: readonly string[],
  first: number,
  last: number,
): boolean {
  for (let at = last - phrase.length; at <= first; at++) {
    if (standsAt(words, phrase, at, asWritten)) return true
  }
  return false
}

function standsAt(
  words: readonly MatchWord[],
  run: readonly string[],
  at: number,
  same: (word: MatchWord, folded: string) => boolean,
): boolean {
  if (at < 0 || at + run.length > words.length) return false
  return run.every((folded, index) => same(words[at + index] as MatchWord, folded))
}

function asWritten(word: MatchWord, folded: string): boolean {
  return foldToken(word.text) === folded
}

function bySense(word: MatchWord, folded: string): boolean {
  return asWritten(word, folded) || word.lemmas.some((lemma) => foldToken(lemma) === folded)
}
