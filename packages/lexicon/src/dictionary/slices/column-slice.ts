import type { DictionaryEntry } from '@sahapath/core'
import { fold } from '@sahapath/hindi/fold'
import { listPhrases } from './list-phrases.ts'
import {
  betweenItems,
  type Cells,
  makeEntry,
  makePhraseSource,
  type PhraseSource,
  type Slice,
  tellsOfPhrases,
} from './slice.ts'

const none: readonly PhraseSource[] = []

/** First unit of a shared length: the lemma that follows it shares nothing with the one before. */
export const firstLength = 0x41

/** A slice that is written for the network: column by column, which packs well. */
export class ColumnSlice implements Slice {
  /** Citation forms, in code point order, and the other columns as they are written. */
  readonly #columns: readonly (readonly string[])[]
  readonly #entries: (DictionaryEntry | undefined)[] = []
  /** Numbers of the rows by spelling; a list for each would take longer to make than to use. */
  #places: Map<string, number | number[]> | undefined
  /** Numbers of the rows by the first words of the expressions they tell of. */
  #phrases: Map<string, Set<number>> | undefined

  /** @param text Columns with form feeds between them, cells with line feeds between them. */
  constructor(text: string) {
    const [lemmas = [], ...others] = text.split('\f').map((column) => column.split('\n'))
    let last = ''
    const whole = lemmas.map((cell) => {
      last = last.slice(0, cell.charCodeAt(0) - firstLength) + cell.slice(1)
      return last
    })
    this.#columns = [whole, ...others]
  }

  find(folded: string): readonly DictionaryEntry[] {
    const rows = (this.#places ??= this.#index()).get(folded)
    return rows === undefined ? [] : [rows].flat().map((row) => this.#entry(row))
  }

  findPhraseSources(first: string): readonly PhraseSource[] {
    const rows = (this.#phrases ??= this.#indexPhrases()).get(first)
    return rows ? Array.from(rows, (row) => this.#phraseSource(row)) : none
  }

  #phraseSource(row: number): PhraseSource {
    return makePhraseSource(this.#cells(row), () => this.#entry(row))
  }

  #indexPhrases(): Map<string, Set<number>> {
    const places = new Map<string, Set<number>>()
    for (const [row, lemma] of this.#lemmas.entries()) {
      if (!tellsOfPhrases(lemma, this.#variants[row] ?? '', this.#patterns[row] ?? '')) continue
      for (const { words } of listPhrases(this.#phraseSource(row))) {
        const [first = ''] = words
        const rows = places.get(first)
        if (rows) rows.add(row)
        else places.set(first, new Set([row]))
      }
    }
    return places
  }

  get #lemmas(): readonly string[] {
    return this.#columns[0] ?? []
  }

  get #variants(): readonly string[] {
    return this.#columns[4] ?? []
  }

  get #patterns(): readonly string[] {
    return this.#columns[5] ?? []
  }

  #index(): Map<string, number | number[]> {
    const places = new Map<string, number | number[]>()
    const add = (spelling: string, row: number): void => {
      const key = fold(spelling)
      const others = places.get(key)
      if (others === undefined) places.set(key, row)
      else if (![others].flat().includes(row)) places.set(key, [others, row].flat())
    }
    for (const [row, lemma] of this.#lemmas.entries()) {
      add(lemma, row)
      const variants = this.#variants[row]
      if (variants) for (const variant of variants.split(betweenItems)) add(variant, row)
    }
    return places
  }

  #cells(row: number): Cells {
    return this.#columns.map((column) => column[row] as string)
  }

  #entry(row: number): DictionaryEntry {
    return (this.#entries[row] ??= makeEntry(this.#cells(row)))
  }
}
