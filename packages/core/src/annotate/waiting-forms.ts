import type { Beginnings } from './split-pattern.ts'
import { WordGroups } from './word-groups.ts'

/** Shorter parts of a word are not the first word of a term. */
const shortestHead = 3

/** Forms of a glossary that no text has met yet, by what they may begin with. */
export class WaitingForms {
  readonly #byWord = new Map<string, number[]>()
  /** Forms of two words that may be written as one, by the first. */
  readonly #byHead = new Map<string, number[]>()
  readonly #groups = new WordGroups()
  readonly #taken = new Set<number>()

  /**
   * Adds a way to begin.
   *
   * @param form Number of the form; not smaller than the one before.
   * @param beginnings What it may begin with.
   */
  add(form: number, { words, joined }: Beginnings): void {
    for (const word of words) if (append(this.#byWord, word, form)) this.#groups.add(word)
    if (joined !== undefined) append(this.#byHead, joined, form)
  }

  /**
   * Takes the forms out that may begin with a word of a text.
   *
   * @param word Folded word.
   * @param mayGoOn Whether the next word may complete it, so that forms that begin with a longer word count too.
   * @returns Numbers of forms that were not taken out before.
   */
  take(word: string, mayGoOn: boolean): number[] {
    const taken: number[] = []
    this.#takeFrom(this.#byWord, word, taken)
    for (let end = shortestHead; end < word.length; end++) {
      this.#takeFrom(this.#byHead, word.slice(0, end), taken)
    }
    if (mayGoOn) {
      for (const longer of this.#groups.goingOnFrom(word)) {
        this.#takeFrom(this.#byWord, longer, taken)
      }
    }
    return taken
  }

  #takeFrom(forms: Map<string, number[]>, key: string, taken: number[]): void {
    const found = forms.get(key)
    if (!found) return
    forms.delete(key)
    for (const form of found) {
      if (this.#taken.has(form)) continue
      this.#taken.add(form)
      taken.push(form)
    }
  }
}

/** Appends a number to a list once; true when the list is new. */
function append(lists: Map<string, number[]>, key: string, value: number): boolean {
  const list = lists.get(key)
  if (!list) {
    lists.set(key, [value])
    return true
  }
  if (list[list.length - 1] !== value) list.push(value)
  return false
}
