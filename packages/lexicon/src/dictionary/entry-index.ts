import type { DictionaryEntry } from '@sahapath/core'
import { fold } from '@sahapath/hindi/fold'
import type { Slice } from './read-slice.ts'

/** Where an entry is: its slice and its place there. */
type Place = readonly [slice: Slice, index: number]

/** Entries of single words by folded citation form and variant. */
export class EntryIndex {
  #places = new Map<string, Place[]>()

  /**
   * Adds a slice.
   *
   * @param slice Entries of single words.
   */
  add(slice: Slice): void {
    for (const [index, lemma] of slice.lemmas.entries()) {
      this.#add(lemma, slice, index)
      const variants = slice.variants[index]
      if (variants) for (const variant of variants.split(', ')) this.#add(variant, slice, index)
    }
  }

  #add(spelling: string, slice: Slice, index: number): void {
    const key = fold(spelling)
    const places = this.#places.get(key)
    if (!places) this.#places.set(key, [[slice, index]])
    else if (!places.some(([other, at]) => other === slice && at === index)) {
      places.push([slice, index])
    }
  }

  /**
   * Finds the entries of a citation form.
   *
   * @param folded Citation form or variant, folded.
   * @returns Entries in the order they were added.
   */
  get(folded: string): DictionaryEntry[] {
    return (this.#places.get(folded) ?? []).map(([slice, index]) => slice.entry(index))
  }
}
