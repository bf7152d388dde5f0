/** An edge-hashed trie over word numbers: its cost at a word does not grow with the number of terms. */
export interface TermAutomaton {
  /** Number of a folded word, or -1 when no term holds it. */
  numberOf(word: string): number
  /** State after `state` on a word, or -1; the first state is 0. */
  step(state: number, word: number): number
  /** Terms that end in a state, in the order in which they were given. */
  termsAt(state: number): readonly number[]
}

const none: readonly number[] = []

/**
 * Compiles sequences of folded words to an automaton.
 *
 * @param terms For each term, the sequences of folded words that stand for it.
 * @returns Automaton whose term numbers are indices into `terms`.
 */
export function compileAutomaton(terms: readonly (readonly string[][])[]): TermAutomaton {
  const words = new Map<string, number>()
  const table = new EdgeTable()
  const ends = new Map<number, number[]>()
  terms.forEach((paths, term) => {
    for (const path of paths) {
      let state = 0
      for (const word of path) {
        let number = words.get(word)
        if (number === undefined) words.set(word, (number = words.size))
        state = table.reach(state, number)
      }
      const ending = ends.get(state)
      if (!ending) ends.set(state, [term])
      else if (!ending.includes(term)) ending.push(term)
    }
  })
  return {
    numberOf: (word) => words.get(word) ?? -1,
    step: (state, word) => table.find(state, word),
    termsAt: (state) => ends.get(state) ?? none,
  }
}

/** Open addressing in flat arrays: 50,000 terms make too many edges for a map each. */
class EdgeTable {
  #slots = new Int32Array(3 * 1024)
  #mask = 1023
  #states = 1

  find(state: number, word: number): number {
    const slots = this.#slots
    for (let slot = this.#hash(state, word); ; slot = (slot + 1) & this.#mask) {
      const target = slots[3 * slot + 2] as number
      if (target === 0) return -1
      if (slots[3 * slot] === state && slots[3 * slot + 1] === word) return target
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
    let slot = this.#hash(state, word)
    while (this.#slots[3 * slot + 2] !== 0) slot = (slot + 1) & this.#mask
    this.#slots.set([state, word, target], 3 * slot)
  }

  #grow(): void {
    const old = this.#slots
    this.#mask = this.#mask * 2 + 1
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
