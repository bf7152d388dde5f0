import type { NameRow } from '../lexicon/types.ts'
import { foldToken } from './fold-token.ts'
import type { NameForm } from './name-forms.ts'

/** Letters and signs that Hindi papers use for one another in foreign names; what stands for nothing is left out. */
const looseLetters: readonly (readonly [letters: string, as: string])[] = [
  ['ाअआ्ंँः', ''],
  ['िीइई', 'ि'],
  ['ुूउऊव', 'ु'],
  ['ेैएऐय', 'े'],
  ['ोौॉओऔऑ', 'ो'],
  ['टत', 'त'],
  ['ठथ', 'थ'],
  ['डद', 'द'],
  ['ढध', 'ध'],
  ['शषस', 'स'],
  ['णनञङ', 'न'],
]

const loosened = new Map(
  looseLetters.flatMap(([letters, as]) => [...letters].map((letter) => [letter, as] as const)),
)

const consonants = /[क-ह]/gu

/** Shorter names are met by chance. */
const fewestConsonants = 4

/** Listed names of one word by what is left of them when the length of vowels and the like count for nothing. */
export class NearSpellings {
  /** By the first letter; those that no text has asked for are not looked at. */
  readonly #waiting = new Map<string, NameForm[]>()
  /** By the first letter, too: what is found must not hang on what was asked for before. */
  readonly #byKey = new Map<string, Map<string, NameRow | null>>()

  /** @param rows Listed names. */
  constructor(rows: readonly NameRow[]) {
    for (const row of rows) {
      if (row.type === 'demonym') continue
      this.#wait(row, row.name)
      for (const form of row.variants ?? []) this.#wait(row, form)
    }
  }

  /**
   * Finds the listed name that a word spells in another way, from the same first letter on: कराकास for काराकास.
   *
   * @param word A word that neither the list nor a dictionary has.
   * @returns The name, or undefined when there is none, or more than one.
   */
  find(word: string): NameRow | undefined {
    const key = loosen(word)
    if (key === null) return undefined
    const letter = word[0] as string
    let keys = this.#byKey.get(letter)
    if (!keys) {
      this.#byKey.set(letter, (keys = indexForms(this.#waiting.get(letter) ?? [])))
      this.#waiting.delete(letter)
    }
    return keys.get(key) ?? undefined
  }

  #wait(row: NameRow, form: string): void {
    if (form.includes(' ')) return
    const letter = form[0] as string
    const list = this.#waiting.get(letter)
    if (list) list.push({ row, form })
    else this.#waiting.set(letter, [{ row, form }])
  }
}

/** Names by what is left of them; null where two are left alike. */
function indexForms(forms: readonly NameForm[]): Map<string, NameRow | null> {
  const keys = new Map<string, NameRow | null>()
  for (const { row, form } of forms) {
    const key = loosen(form)
    if (key === null) continue
    const other = keys.get(key)
    if (other === undefined) keys.set(key, row)
    else if (other?.english !== row.english) keys.set(key, null)
  }
  return keys
}

/** What is left of a word, or null when that is too little to know it by. */
function loosen(word: string): string | null {
  let key = ''
  for (const letter of foldToken(word)) {
    const as = loosened.get(letter) ?? letter
    if (as !== '' && !key.endsWith(as)) key += as
  }
  if (word.endsWith('ा')) key += 'ा'
  return (key.match(consonants)?.length ?? 0) >= fewestConsonants ? key : null
}
