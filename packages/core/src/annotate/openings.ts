import type { Concept } from '../document/types.ts'
import type { NameRow } from '../lexicon/types.ts'
import { MetWords } from './met-words.ts'
import { listNameForms, type NameForm } from './name-forms.ts'
import { rewordBeginning } from './reword-term.ts'
import { listBeginnings, openingOf } from './split-pattern.ts'
import { TermForms } from './term-forms.ts'
import { GroupedForms, type WaitingForms } from './waiting-forms.ts'

/** Base in which the numbers of forms are written. */
const base = 36

/**
 * Makes the forms of a glossary wait for their first words.
 *
 * @param forms Forms by number.
 * @returns The forms, by all that they may begin with in any wording.
 */
export function awaitForms(forms: TermForms): GroupedForms {
  const waiting = new GroupedForms()
  for (let number = 0; number < forms.length; number++) {
    const { form, isReworded } = forms.at(number)
    const opening = openingOf(form)
    waiting.add(number, isReworded ? opening : `=${opening}`, () => {
      const others = isReworded ? rewordBeginning(form) : []
      return [form, ...others].map(listBeginnings)
    })
  }
  return waiting
}

/**
 * Makes names wait for their first words.
 *
 * @param forms Forms by number.
 * @returns The forms, by all that they may begin with.
 */
export function awaitNames(forms: readonly NameForm[]): GroupedForms {
  const waiting = new GroupedForms()
  forms.forEach(({ form }, number) =>
    waiting.add(number, openingOf(form), () => [listBeginnings(form)]),
  )
  return waiting
}

/**
 * Writes down what the terms of a glossary may begin with, so that a matcher need not work it out when it is made.
 *
 * @param concepts Concepts in order.
 * @returns Two paragraphs of rows, first for words, then for the first of two words that may be one: the folded word
 *   and the numbers of its forms in base 36, with spaces between them.
 */
export function writeOpenings(concepts: readonly Concept[]): string {
  return writeForms(awaitForms(new TermForms(concepts)))
}

/**
 * Writes down what names may begin with, so that a matcher need not work it out when it is made.
 *
 * @param names Names in order.
 * @returns Text like that of `writeOpenings`.
 */
export function writeNameOpenings(names: readonly NameRow[]): string {
  return writeForms(awaitNames(listNameForms(names)))
}

function writeForms(waiting: GroupedForms): string {
  const { byWord, byHead } = waiting.list()
  return [byWord, byHead].map(writeRows).join('\n\n')
}

function writeRows(lists: ReadonlyMap<string, readonly number[]>): string {
  return Array.from(lists, ([word, forms]) =>
    [word, ...forms.map((form) => form.toString(base))].join(' '),
  ).join('\n')
}

/** Forms that wait as `writeOpenings` or `writeNameOpenings` wrote them down. */
export class WrittenForms implements WaitingForms {
  readonly #byWord: Map<string, string>
  readonly #byHead: Map<string, string>
  readonly #met = new MetWords()
  readonly #taken = new Set<number>()

  /** @param openings What was written down. */
  constructor(openings: string) {
    const [words = '', heads = ''] = openings.split('\n\n')
    this.#byWord = readRows(words)
    this.#byHead = readRows(heads)
    for (const word of this.#byWord.keys()) this.#met.add(word)
  }

  take(word: string, mayGoOn: boolean): number[] {
    const taken: number[] = []
    for (const key of this.#met.meet(word, mayGoOn)) this.#takeFrom(this.#byWord, key, taken)
    for (const key of this.#met.listHeads(word)) this.#takeFrom(this.#byHead, key, taken)
    return taken
  }

  #takeFrom(lists: Map<string, string>, key: string, taken: number[]): void {
    const found = lists.get(key)
    if (found === undefined) return
    lists.delete(key)
    for (const cell of found.split(' ')) {
      const form = Number.parseInt(cell, base)
      if (this.#taken.has(form)) continue
      this.#taken.add(form)
      taken.push(form)
    }
  }
}

function readRows(paragraph: string): Map<string, string> {
  const rows = new Map<string, string>()
  for (const row of paragraph.split('\n')) {
    const space = row.indexOf(' ')
    if (space > 0) rows.set(row.slice(0, space), row.slice(space + 1))
  }
  return rows
}
