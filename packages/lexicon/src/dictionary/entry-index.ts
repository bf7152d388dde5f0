import type { DictionaryEntry } from '@sahapath/core'
import { fold } from '@sahapath/hindi/fold'
import type { Slice } from './read-slice.ts'

/** Entries of single words by folded citation form and variant. */
export class EntryIndex {
  readonly #slices: { slice: Slice; first: number }[] = []
  #rows = 0
  /** Number of the first entry of each form; a list for each form would take longer to make than to use. */
  readonly #places = new Map<string, number>()
  readonly #further = new Map<string, number[]>()

  /**
   * Adds a slice.
   *
   * @param slice Entries of single words.
   */
  add(slice: Slice): void {
    this.#slices.push({ slice, first: this.#rows })
    for (const [index, lemma] of slice.lemmas.entries()) {
      this.#add(lemma, this.#rows + index)
      const variants = slice.variants[index]
      if (variants) {
        for (const variant of variants.split(', ')) this.#add(variant, this.#rows + index)
      }
    }
    this.#rows += slice.lemmas.length
  }

  #add(spelling: string, number: number): void {
    const key = fold(spelling)
    const first = this.#places.get(key)
    if (first === undefined) this.#places.set(key, number)
    else if (first !== number) {
      const further = this.#further.get(key)
      if (!further) this.#further.set(key, [number])
      else if (!further.includes(number)) further.push(number)
    }
  }

  /**
   * Finds the entries of a citation form.
   *
   * @param folded Citation form or variant, folded.
   * @returns Entries in the order they were added.
   */
  get(folded: string): DictionaryEntry[] {
    const first = this.#places.get(folded)
    if (first === undefined) return []
    return [first, ...(this.#further.get(folded) ?? [])].map((number) => this.#entry(number))
  }

  #entry(number: number): DictionaryEntry {
    for (const { slice, first } of this.#slices.toReversed()) {
      if (first <= number) return slice.entry(number - first)
    }
    throw new RangeError(`EntryIndex has no entry ${number}`)
  }
}
