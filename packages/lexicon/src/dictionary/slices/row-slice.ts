import type { DictionaryEntry } from '@sahapath/core'
import { RowTable } from '@sahapath/hindi/fold'
import { type Cells, makeEntry, makePhraseSource, type PhraseSource, type Slice } from './slice.ts'

const none: readonly PhraseSource[] = []

/** Base in which places are written. */
export const placeBase = 36

/** A slice that is written for the disk: row by row, and read only where it is asked. */
export class RowSlice implements Slice {
  readonly #rows: string
  readonly #keys: RowTable
  readonly #phrases: RowTable
  readonly #entries = new Map<string, DictionaryEntry>()
  readonly #found = new Map<string, readonly DictionaryEntry[]>()

  /**
   * @param rows Rows with line feeds between them, their cells with tabs between them.
   * @param keys Rows of a `RowTable`: folded spellings and the place in `rows` where their entry begins.
   * @param phrases Rows of a `RowTable`: folded first words of the expressions of several words that entries tell of, and
   *   the place of the entry.
   */
  constructor(rows: string, keys: string, phrases: string) {
    this.#rows = rows
    this.#keys = new RowTable(keys)
    this.#phrases = new RowTable(phrases)
  }

  find(folded: string): readonly DictionaryEntry[] {
    let entries = this.#found.get(folded)
    if (!entries) {
      entries = this.#keys.find(folded).map((place) => this.#entry(place))
      if (entries.length > 0) this.#found.set(folded, entries)
    }
    return entries
  }

  findPhraseSources(first: string): readonly PhraseSource[] {
    const places = this.#phrases.find(first)
    if (places.length === 0) return none
    return places.map((place) => makePhraseSource(this.#cells(place), () => this.#entry(place)))
  }

  #cells(place: string): Cells {
    const start = Number.parseInt(place, placeBase)
    const end = this.#rows.indexOf('\n', start)
    return this.#rows.slice(start, end < 0 ? undefined : end).split('\t')
  }

  #entry(place: string): DictionaryEntry {
    let entry = this.#entries.get(place)
    if (!entry) this.#entries.set(place, (entry = makeEntry(this.#cells(place))))
    return entry
  }
}
