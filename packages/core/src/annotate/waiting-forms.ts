import type { Beginnings } from './split-pattern.ts'
import { WordGroups } from './word-groups.ts'

/** Shorter parts of a word are not the first word of a term. */
const shortestHead = 3

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
   * @param mayGoOn Whether the next word may complete it, so that forms that begin with a longer word count too.
   * @returns Numbers of forms that were not taken out before.
   */
  take(word: string, mayGoOn: boolean): number[]
}

/** Takes the forms of a key out of a list into another. */
export type TakeForms = (key: string, taken: number[]) => void

/**
 * Takes out all forms that a word of a text may begin.
 *
 * @param word Folded word.
 * @param mayGoOn Whether the next word may complete it.
 * @param words All words that forms may begin with.
 * @param takeByWord Takes the forms that begin with a word.
 * @param takeByHead Takes the forms of two words that may be one, by the first.
 * @returns Numbers of the forms.
 */
export function takeMet(
  word: string,
  mayGoOn: boolean,
  words: WordGroups,
  takeByWord: TakeForms,
  takeByHead: TakeForms,
): number[] {
  const taken: number[] = []
  takeByWord(word, taken)
  if (mayGoOn) for (const longer of words.goingOnFrom(word)) takeByWord(longer, taken)
  for (let end = shortestHead; end < word.length; end++) takeByHead(word.slice(0, end), taken)
  return taken
}

/** Forms that wait as they are added, those that begin alike together. */
export class GroupedForms implements WaitingForms {
  readonly #byOpening = new Map<string, Group>()
  readonly #byWord = new Map<string, Group[]>()
  /** Forms of two words that may be written as one, by the first. */
  readonly #byHead = new Map<string, Group[]>()
  readonly #words = new WordGroups()

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
      for (const word of words) if (append(this.#byWord, word, group)) this.#words.add(word)
      if (joined !== undefined) append(this.#byHead, joined, group)
    }
  }

  take(word: string, mayGoOn: boolean): number[] {
    return takeMet(
      word,
      mayGoOn,
      this.#words,
      (key, taken) => this.#takeFrom(this.#byWord, key, taken),
      (key, taken) => this.#takeFrom(this.#byHead, key, taken),
    )
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
