import type { Beginnings } from './split-pattern.ts'
import { MetWords } from './met-words.ts'

/** Forms that begin alike, until a text meets one of their beginnings. */
interface Group {
  forms: number[]
}

/** Forms of a glossary that no text has met yet, by what they may begin with. */
export interface WaitingForms {
  /**
   * Takes the forms out that may begin with a word of a text.
   *
   * @param word Folded word.
   * @param mayGoOn Whether it may be the first part of a longer word that is written apart.
   * @returns Numbers of forms that were not taken out before.
   */
  take(word: string, mayGoOn: boolean): number[]
}

/** Forms that wait as they are added, those that begin alike together. */
export class GroupedForms implements WaitingForms {
  readonly #byOpening = new Map<string, Group>()
  readonly #byWord = new Map<string, Group[]>()
  /** Forms of two words that may be written as one, by the first. */
  readonly #byHead = new Map<string, Group[]>()
  readonly #met = new MetWords()

  /**
   * Adds a form.
   *
   * @param form Number of the form.
   * @param opening Key that it shares only with forms that begin alike.
   * @param listBeginnings Lists what they may begin with; called once for each opening.
   */
  add(form: number, opening: string, listBeginnings: () => readonly Beginnings[]): void {
    const known = this.#byOpening.get(opening)
    if (known) {
      known.forms.push(form)
      return
    }
    const group: Group = { forms: [form] }
    this.#byOpening.set(opening, group)
    for (const { words, joined } of listBeginnings()) {
      for (const word of words) if (append(this.#byWord, word, group)) this.#met.add(word)
      if (joined !== undefined) append(this.#byHead, joined, group)
    }
  }

  take(word: string, mayGoOn: boolean): number[] {
    const taken: number[] = []
    for (const key of this.#met.meet(word, mayGoOn)) this.#takeFrom(this.#byWord, key, taken)
    for (const key of this.#met.listHeads(word)) this.#takeFrom(this.#byHead, key, taken)
    return taken
  }

  /**
   * Lists what is known of forms that still wait.
   *
   * @returns Numbers of forms by the word they may begin with, and by the first of two words that may be one.
   */
  list(): { byWord: Map<string, number[]>; byHead: Map<string, number[]> } {
    return { byWord: joinGroups(this.#byWord), byHead: joinGroups(this.#byHead) }
  }

  #takeFrom(groups: Map<string, Group[]>, key: string, taken: number[]): void {
    const found = groups.get(key)
    if (!found) return
    groups.delete(key)
    for (const group of found) {
      taken.push(...group.forms)
      group.forms = []
    }
  }
}

/** Appends to a list; true when the list is new. */
function append(lists: Map<string, Group[]>, key: string, group: Group): boolean {
  const list = lists.get(key)
  if (list) list.push(group)
  else lists.set(key, [group])
  return !list
}

function joinGroups(lists: ReadonlyMap<string, readonly Group[]>): Map<string, number[]> {
  return new Map(
    Array.from(lists, ([key, groups]) => [key, [...new Set(groups.flatMap(({ forms }) => forms))]]),
  )
}
