import { boundPrefixes } from './bound-prefixes.ts'
import { foldToken } from './fold-token.ts'
import { guessCitations } from './guess-citations.ts'
import type { TermAutomaton } from './term-automaton.ts'
import type { MatchSentence, MatchWord } from './types.ts'
import { isAfterComma, touches } from './word-gaps.ts'

/** A place where a term may stand. */
export interface Candidate {
  /** Half-open range of words. */
  first: number
  last: number
  term: number
  /** How many words stand there by their citation form or a join rather than as listed. */
  bent: number
}

/** Finds every place in a sentence where a term may stand, in order of the first word. */
export type Walker = (sentence: MatchSentence) => Candidate[]

/** Analyses beyond the second best are too doubtful to find a term by. */
const mostLemmas = 2

const shortestJoinedPart = 3

/** A comma stands inside slogans and the like: एक देश, दो प्रणाली; shorter terms do not reach over one. */
const fewestWithComma = 4

/** A text uses the same words again and again, but a long run must not keep them all. */
const memoryLimit = 100_000

interface Key {
  folded: string
  mayBegin: boolean
  /** Version of the automaton that the next two are true of. */
  version: number
  /** Number in the automaton, or -1. */
  number: number
  /** What goes on from the word to a longer one of the automaton, where it may be written apart. */
  tails: ReadonlyMap<string, number> | null
  /** Keys of guessed citation forms, once they have been asked for. */
  guesses: Key[] | null
  /** The word as it was last read; it is mostly read alike again. */
  reading: Reading | null
}

/** A word with the citation forms that a reading gives it. */
interface Reading {
  first: string | undefined
  second: string | undefined
  known: boolean | undefined
  /** The word as it stands, then its citation forms. */
  keys: readonly Key[]
  /** Version of the automaton that the next is true of. */
  version: number
  /** Whether a term may begin with the word. */
  mayStart: boolean
}

/**
 * Makes a function that finds every place where a term of an automaton may stand.
 *
 * @param automaton Compiled terms.
 * @returns The function; it keeps the keys of words it has met.
 */
export function makeWalker(automaton: TermAutomaton): Walker {
  const memory = new Map<string, Key>()
  const keyOf = (word: string): Key => {
    let key = memory.get(word)
    if (key === undefined) {
      if (memory.size >= memoryLimit) memory.clear()
      const folded = foldToken(word)
      const isOpen = mayBegin(word)
      automaton.meet(folded, isOpen)
      key = {
        folded,
        mayBegin: isOpen,
        version: -1,
        number: -1,
        tails: null,
        guesses: null,
        reading: null,
      }
      memory.set(word, key)
    }
    return key
  }
  const refresh = (key: Key): void => {
    if (key.version === automaton.version) return
    key.version = automaton.version
    key.number = automaton.numberOf(key.folded)
    key.tails = key.mayBegin ? automaton.tailsOf(key.folded) : null
  }

  const settle = (reading: Reading): void => {
    if (reading.version === automaton.version) return
    reading.version = automaton.version
    reading.keys.forEach(refresh)
    reading.mayStart =
      (reading.keys[0] as Key).tails !== null ||
      reading.keys.some(({ number }) => number !== -1 && automaton.step(0, number) !== -1)
  }

  return ({ text, words }) => {
    const found: Candidate[] = []
    const readings = words.map((word) => readWord(word, keyOf))
    // Only now has the automaton met every word of the sentence.
    for (const reading of readings) settle(reading)
    const walk = (state: number, first: number, at: number, bent: number, few: number): void => {
      let fewest = few
      if (at > first) {
        if (at - first >= fewest) {
          for (const term of automaton.termsAt(state)) found.push({ first, last: at, term, bent })
        }
        if (at >= words.length) return
        if (!touches(text, words, at)) {
          if (!isAfterComma(text, words, at)) return
          fewest = fewestWithComma
        }
      }
      const here = (readings[at] as Reading).keys
      for (let rank = 0; rank < here.length; rank++) {
        const { number } = here[rank] as Key
        const next = number === -1 ? -1 : automaton.step(state, number)
        if (next !== -1) walk(next, first, at + 1, bent + (rank === 0 ? 0 : 1), fewest)
      }
      const { tails } = here[0] as Key
      if (!tails || at + 1 >= words.length || !mayEnd((words[at + 1] as MatchWord).text)) return
      for (const { folded } of (readings[at + 1] as Reading).keys) {
        const number = tails.get(folded)
        const next = number === undefined ? -1 : automaton.step(state, number)
        if (next !== -1 && touches(text, words, at + 1)) {
          walk(next, first, at + 2, bent + 1, fewest)
        }
      }
    }
    for (let first = 0; first < words.length; first++) {
      if ((readings[first] as Reading).mayStart) walk(0, first, first, 0, 1)
    }
    return found
  }
}

function readWord(word: MatchWord, keyOf: (word: string) => Key): Reading {
  const own = keyOf(word.text)
  const { lemmas, known } = word
  const [first, second] = lemmas
  const { reading } = own
  if (reading && reading.first === first && reading.second === second && reading.known === known) {
    return reading
  }
  const keys = keysOf(word, own, keyOf)
  return (own.reading = { first, second, known, keys, version: -1, mayStart: false })
}

/** Keys of a word: first as it stands, then by its citation forms. */
function keysOf(word: MatchWord, own: Key, keyOf: (word: string) => Key): Key[] {
  const keys = [own]
  const { lemmas } = word
  for (let rank = 0; rank < lemmas.length && rank < mostLemmas; rank++) {
    const lemma = lemmas[rank] as string
    if (lemma === word.text) continue
    const key = keyOf(lemma)
    if (key !== own) keys.push(key)
  }
  // The lemma of a word that is in no list is a guess, and a term may speak for another.
  if (word.known === false || lemmas.length === 0) {
    own.guesses ??= guessCitations(word.text).map(keyOf)
    for (const guess of own.guesses) keys.push(guess)
  }
  return keys
}

/** Whether a word may be the first part of one that is written apart, as युद्ध is in युद्ध विराम. */
function mayBegin(word: string): boolean {
  // Short words join by chance (हम ला रहे हैं is no हमला), unless they are prefixes.
  return word.length >= shortestJoinedPart || boundPrefixes.has(word)
}

function mayEnd(word: string): boolean {
  return word.length >= shortestJoinedPart
}
