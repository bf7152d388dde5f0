import type { Concept, NotWhen } from '../document/types.ts'
import type { EverydayTopic } from './everyday-topics.ts'
import { foldToken } from './fold-token.ts'
import type { StopPhrase } from './stop-phrases.ts'
import type { MatchSentence, MatchWord } from './types.ts'

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

/** Tells why a word in a phrase is no term, or null. */
export type PhraseGuard = (sentence: MatchSentence, first: number, last: number) => string | null

/**
 * Prepares phrases in which no single word is a term.
 *
 * @param rows Phrases with reasons.
 * @returns Function from a range of words to the reason that it is no term.
 */
export function guardPhrases(rows: readonly StopPhrase[]): PhraseGuard {
  const byMember = new Map<string, { phrase: string[]; why: string }[]>()
  for (const { phrases, why } of rows) {
    for (const phrase of phrases.map(foldWords)) {
      for (const member of new Set(phrase)) {
        const list = byMember.get(member)
        if (list) list.push({ phrase, why })
        else byMember.set(member, [{ phrase, why }])
      }
    }
  }
  return ({ words }, first, last) => {
    if (last - first > 1) return null
    const list = byMember.get(foldToken((words[first] as MatchWord).text))
    return list?.find(({ phrase }) => holds(words, phrase, first, last))?.why ?? null
  }
}

/**
 * Prepares subjects of everyday news in which single words are no terms.
 *
 * @param rows Subjects with their signs and the words in question.
 * @returns Function from a range of words to the reason that it is no term.
 */
export function guardTopics(rows: readonly EverydayTopic[]): PhraseGuard {
  const topics = rows.map(({ words, why }) => ({ words: new Set(words.map(foldToken)), why }))
  const doubtful = new Set(topics.flatMap(({ words }) => [...words]))
  const topicsOf = new Map<string, number[]>()
  rows.forEach(({ signs }, topic) => {
    for (const sign of signs.map(foldToken)) {
      topicsOf.set(sign, [...(topicsOf.get(sign) ?? []), topic])
    }
  })
  const findSigns = ({ words }: MatchSentence): Sign[] => {
    const found: Sign[] = []
    words.forEach(({ text, lemmas }, at) => {
      const [lemma] = lemmas
      for (const topic of topicsOf.get(foldToken(text)) ?? none) found.push({ topic, at })
      if (lemma === undefined || lemma === text) return
      for (const topic of topicsOf.get(foldToken(lemma)) ?? none) found.push({ topic, at })
    })
    return found
  }
  // A sentence is asked about word by word; its signs are looked for once.
  let signs: Sign[] = []
  let asked: MatchSentence | undefined
  return (sentence, first, last) => {
    if (last - first > 1) return null
    const word = sentence.words[first] as MatchWord
    const [lemma] = word.lemmas
    const own = foldToken(word.text)
    if (!doubtful.has(own) && (lemma === undefined || !doubtful.has(foldToken(lemma)))) return null
    if (sentence !== asked) signs = findSigns((asked = sentence))
    if (signs.length === 0) return null
    const keys = senseKeys(word)
    const row = topics.find(
      (topic, index) =>
        signs.some((sign) => sign.topic === index && sign.at !== first) &&
        keys.some((key) => topic.words.has(key)),
    )
    return row?.why ?? null
  }
}

const none: readonly number[] = []

/** A word that shows a topic. */
interface Sign {
  topic: number
  at: number
}

/** A word as it stands and its best citation form. */
function senseKeys({ text, lemmas: [lemma] }: MatchWord): string[] {
  return lemma === undefined ? [foldToken(text)] : [foldToken(text), foldToken(lemma)]
}

function prepareContext({ before, after, phrase, why }: NotWhen): Context {
  const prepare = (value: string | string[] | undefined): string[][] =>
    [value ?? []].flat().map(foldWords)
  return { before: prepare(before), after: prepare(after), phrases: prepare(phrase), why }
}

function foldWords(phrase: string): string[] {
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
