import { GroupedForms, type WaitingForms } from './waiting-forms.ts'
import { WordGroups } from './word-groups.ts'

/** An edge-hashed trie over word numbers: its cost at a word does not grow with the number of terms. */
export interface TermAutomaton {
  /** Grows with every term, so that what was not found before can be asked for again. */
  readonly version: number
  /**
   * Takes in the terms that may begin with a folded word.
   *
   * @param word Folded word of a text.
   * @param mayGoOn Whether it may be the first part of a longer word that is written apart.
   */
  meet(word: string, mayGoOn: boolean): void
  /** Number of a folded word, or -1 when no term holds it. */
  numberOf(word: string): number
  /** Rests of the words that begin with a folded word and go on, with their numbers; null when there are none. */
  tailsOf(head: string): ReadonlyMap<string, number> | null
  /** State after `state` on a word, or -1; the first state is 0. */
  step(state: number, word: number): number
  /** Terms that end in a state, in the order in which they were given. */
  termsAt(state: number): readonly number[]
}

const none: readonly number[] = []

/** Adds the sequences of folded words that stand for a term. */
export type AddTerm = (term: number, paths: readonly (readonly string[])[]) => void

/**
 * Compiles sequences of folded words to an automaton.
 *
 * @param terms For each term, the sequences of folded words that stand for it.
 * @returns Automaton whose term numbers are indices into `terms`.
 */
export function compileAutomaton(terms: readonly (readonly string[][])[]): TermAutomaton {
  const automaton = new GrowingAutomaton()
  terms.forEach((paths, term) => automaton.add(term, paths))
  return automaton
}

/**
 * Makes an automaton that takes in a term when a text first holds a word the term may begin with: a short text meets
 * a small part of a large glossary.
 *
 * @param waiting Forms of the glossary, by what they may begin with.
 * @param expand Adds the terms of a form; called at most once a form.
 * @returns Automaton with the term numbers that `expand` gives.
 */
export function compileOnDemand(
  waiting: WaitingForms,
  expand: (form: number, add: AddTerm) => void,
): TermAutomaton {
  return new GrowingAutomaton(waiting, expand)
}

class GrowingAutomaton implements TermAutomaton {
  version = 0
  readonly #words = new Map<string, number>()
  readonly #groups = new WordGroups()
  readonly #table = new EdgeTable()
  readonly #ends: number[][] = []
  readonly #waiting: WaitingForms
  readonly #expand: (form: number, add: AddTerm) => void

  constructor(
    waiting: WaitingForms = new GroupedForms(),
    expand: (form: number, add: AddTerm) => void = () => {},
  ) {
    this.#waiting = waiting
    this.#expand = expand
  }

  add(term: number, paths: readonly (readonly string[])[]): void {
    this.version++
    for (const path of paths) {
      let state = 0
      for (const word of path) state = this.#table.reach(state, this.#numberWord(word))
      const ending = this.#ends[state]
      if (!ending) this.#ends[state] = [term]
      else if (ending[ending.length - 1] !== term) ending.push(term)
    }
  }

  meet(word: string, mayGoOn: boolean): void {
    for (const form of this.#waiting.take(word, mayGoOn)) {
      this.#expand(form, (term, paths) => this.add(term, paths))
    }
  }

  numberOf(word: string): number {
    return this.#words.get(word) ?? -1
  }

  tailsOf(head: string): ReadonlyMap<string, number> | null {
    const longer = this.#groups.goingOnFrom(head)
    if (longer.length === 0) return null
    return new Map(longer.map((word) => [word.slice(head.length), this.numberOf(word)]))
  }

  step(state: number, word: number): number {
    return this.#table.find(state, word)
  }

  termsAt(state: number): readonly number[] {
    return this.#ends[state] ?? none
  }

  #numberWord(word: string): number {
    const known = this.#words.get(word)
    if (known !== undefined) return known
    this.#groups.add(word)
    this.#words.set(word, this.#words.size)
    return this.#words.size - 1
  }
}

/** Open addressing in flat arrays: 50,000 terms make too many edges for a map each. */
class EdgeTable {
  #slots = new Int32Array(3 * 4096)
  #mask = 4095
  #states = 1

  find(state: number, word: number): number {
    const slots = this.#slots
    for (let slot = this.#hash(state, word); ; slot = (slot + 1) & this.#mask) {
      const at = 3 * slot
      const target = slots[at + 2] as number
      if (target === 0) return -1
      if (slots[at] === state && slots[at + 1] === word) return target
    }
  }

  reach(state: number, word: number): number {
    const found = this.find(state, word)
    if (found !== -1) return found
    // At most half full, so that a search ends soon.
    if (this.#states * 2 > this.#mask) this.#grow()
    const target = this.#states++
    this.#put(state, word, target)
    return target
  }

  #put(state: number, word: number, target: number): void {
    const slots = this.#slots
    let slot = this.#hash(state, word)
    while (slots[3 * slot + 2] !== 0) slot = (slot + 1) & this.#mask
    slots[3 * slot] = state
    slots[3 * slot + 1] = word
    slots[3 * slot + 2] = target
  }

  #grow(): void {
    const old = this.#slots
    this.#mask = this.#mask * 4 + 3
    this.#slots = new Int32Array(3 * (this.#mask + 1))
    for (let at = 0; at < old.length; at += 3) {
      const target = old[at + 2] as number
      if (target !== 0) this.#put(old[at] as number, old[at + 1] as number, target)
    }
  }

  #hash(state: number, word: number): number {
    const mixed = Math.imul(state + 1, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b)
    return (mixed ^ (mixed >>> 15)) & this.#mask
  }
}
