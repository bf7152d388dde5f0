/** An edge-hashed trie over word numbers: its cost at a word does not grow with the number of terms. */
export interface TermAutomaton {
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

/** Words are grouped by so many letters to find those that go on from a head. */
const groupLetters = 2

/**
 * Compiles sequences of folded words to an automaton.
 *
 * @param terms For each term, the sequences of folded words that stand for it.
 * @returns Automaton whose term numbers are indices into `terms`.
 */
export function compileAutomaton(terms: readonly (readonly string[][])[]): TermAutomaton {
  const words = new Map<string, number>()
  const groups = new Map<string, string[]>()
  const table = new EdgeTable()
  const ends: number[][] = []
  const numberWord = (word: string): number => {
    const known = words.get(word)
    if (known !== undefined) return known
    const letters = word.slice(0, groupLetters)
    const group = groups.get(letters)
    if (group) group.push(word)
    else groups.set(letters, [word])
    words.set(word, words.size)
    return words.size - 1
  }
  for (let term = 0; term < terms.length; term++) {
    for (const path of terms[term] as readonly string[][]) {
      let state = 0
      for (const word of path) state = table.reach(state, numberWord(word))
      const ending = ends[state]
      if (!ending) ends[state] = [term]
      else if (ending[ending.length - 1] !== term) ending.push(term)
    }
  }
  return {
    numberOf: (word) => words.get(word) ?? -1,
    tailsOf(head) {
      const longer = groups
        .get(head.slice(0, groupLetters))
        ?.filter((word) => word.length > head.length && word.startsWith(head))
      if (!longer || longer.length === 0) return null
      return new Map(longer.map((word) => [word.slice(head.length), words.get(word) as number]))
    },
    step: (state, word) => table.find(state, word),
    termsAt: (state) => ends[state] ?? none,
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
