import type { DictionaryEntry } from '@sahapath/core'
import type { Upos } from '@sahapath/hindi'
import { fold } from '@sahapath/hindi/fold'

/** Stands in a phrase where other words may stand. */
export const ellipsis = '…'

/** A multiword expression to be found in sentences. */
export interface Phrase {
  /** Folded words; `…` where other words may stand. */
  words: readonly string[]
  /** Part of speech of the whole, which says what of it changes. */
  upos: Upos
  entry(): DictionaryEntry
}

/** The words of a sentence, folded. */
export interface FoldedSentence {
  texts: readonly string[]
  /** Citation form of each word. */
  lemmas: readonly string[]
}

/** What a match asks of the dictionary. */
export interface WordKnowledge {
  /** Whether a folded citation form is a noun. */
  isNoun(word: string): boolean
  /** Whether a word of the sentence makes a phrase of two words with a verb. */
  joinsVerb(sentence: FoldedSentence, at: number, verb: string): boolean
}

/** What may stand inside any phrase without being part of it; a hyphen may be a token or not. */
export const particles: ReadonlySet<string> = new Set(['ही', 'भी', 'तो', 'नहीं', 'न', 'तक', '-'])

/** What shows that the noun before it is not the verb's: चर्चा के बाद हुई is no चर्चा होना. */
const postpositions = new Set(['का', 'के', 'की', 'में', 'ने', 'को', 'से', 'पर', 'तक'].map(fold))

/** Parts of speech that keep their form: की जगहों पर is no की जगह. */
const fixed: ReadonlySet<Upos> = new Set(['ADP', 'ADV', 'SCONJ', 'CCONJ', 'PART', 'INTJ'])

/** How many words may stand between a noun and its verb, or at an ellipsis. */
const widestGap = 4

/** A noun made of infinitives keeps its form: आ गया is no आना-जाना. */
const infinitive = /ना$/

const copula = fold('होना')
const happened = /^हु/

/**
 * Looks for a phrase from a word of a sentence on.
 *
 * @param phrase The phrase.
 * @param start Place where its first word must stand.
 * @param sentence The sentence.
 * @param knows What the dictionary knows of the words between a noun and its verb.
 * @returns Places of its words, ascending; null when it does not stand there.
 */
export function matchPhrase(
  { words, upos }: Phrase,
  start: number,
  sentence: FoldedSentence,
  knows: WordKnowledge,
): number[] | null {
  const byLemma =
    upos === 'VERB' || !(fixed.has(upos) || words.every((word) => infinitive.test(word)))
  const found: number[] = []
  let at = start
  for (const [index, word] of words.entries()) {
    if (word === ellipsis) continue
    const gap = index > 0 && words[index - 1] === ellipsis ? widestGap : 0
    let place = seekNext(word, at, index > 0, sentence, byLemma)
    if (place < 0 && index === words.length - 1 && upos === 'VERB') {
      place = seekVerb(word, words[index - 1] as string, at, sentence, knows)
    }
    if (place < 0 && gap > 0) place = seek(word, at, gap, sentence)
    if (place < 0) return null
    found.push(place)
    at = place + 1
  }
  return found
}

/** The very next word, or the next after particles. */
function seekNext(
  word: string,
  from: number,
  mayPass: boolean,
  { texts, lemmas }: FoldedSentence,
  byLemma: boolean,
): number {
  for (let at = from; at < texts.length; at++) {
    if (texts[at] === word || (byLemma && lemmas[at] === word)) return at
    if (!mayPass || !particles.has(texts[at] as string)) return -1
  }
  return -1
}

function seek(word: string, from: number, gap: number, { texts }: FoldedSentence): number {
  for (let at = from; at <= from + gap && at < texts.length; at++) if (texts[at] === word) return at
  return -1
}

/**
 * Seeks the verb of a phrase, which may stand apart from its noun: आरोप किसी पर लगाया.
 *
 * An adjective stands before its verb, or it belongs to another noun: प्रभावित इलाकों का दौरा करना. So does what is: पास एक घर है.
 */
function seekVerb(
  verb: string,
  base: string,
  from: number,
  sentence: FoldedSentence,
  knows: WordKnowledge,
): number {
  const { texts, lemmas } = sentence
  if (postpositions.has(texts[from] as string) || !knows.isNoun(base)) return -1
  let passed = 0
  for (let at = from; at < texts.length; at++) {
    const text = texts[at] as string
    const lemma = lemmas[at] as string
    if (text === verb || lemma === verb) {
      if (verb === copula && !happened.test(text)) return -1
      return knows.joinsVerb(sentence, lastBefore(sentence, at), verb) ? -1 : at
    }
    if (particles.has(text)) continue
    if (lemma.endsWith('ना') && lemma !== text) return -1
    if (++passed > widestGap) return -1
  }
  return -1
}

function lastBefore({ texts }: FoldedSentence, verb: number): number {
  let at = verb - 1
  while (at > 0 && particles.has(texts[at] as string)) at--
  return at
}
