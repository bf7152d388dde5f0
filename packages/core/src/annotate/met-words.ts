import { WordGroups } from './word-groups.ts'

/** Shorter parts of a word are not the first word of a term. */
const shortestHead = 3

/** The words that a text has met, and which beginnings of terms they bring out. */
export class MetWords {
  readonly #met = new Set<string>()
  readonly #beginnings = new WordGroups()
  /** Beginnings of which the first part was met, by the part that is still to come. */
  readonly #open = new Map<string, string[]>()

  /** @param beginning Folded word that a term may begin with, not added before. */
  add(beginning: string): void {
    this.#beginnings.add(beginning)
  }

  /**
   * Meets a word.
   *
   * @param word Folded word.
   * @param mayGoOn Whether it may be the first part of a longer word that is written apart.
   * @returns Beginnings that now stand in the text: the word, and longer words of which both parts were met.
   */
  meet(word: string, mayGoOn: boolean): string[] {
    this.#met.add(word)
    const complete = [word, ...(this.#open.get(word) ?? [])]
    this.#open.delete(word)
    if (!mayGoOn) return complete
    for (const longer of this.#beginnings.goingOnFrom(word)) {
      const rest = longer.slice(word.length)
      if (this.#met.has(rest)) complete.push(longer)
      else append(this.#open, rest, longer)
    }
    return complete
  }

  /**
   * Lists what may be the first of two words that are written as one.
   *
   * @param word Folded word.
   * @returns Its shorter beginnings.
   */
  listHeads(word: string): string[] {
    const heads: string[] = []
    for (let end = shortestHead; end < word.length; end++) heads.push(word.slice(0, end))
    return heads
  }
}

function append(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
