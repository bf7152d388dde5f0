import type { DictionaryEntry } from '@sahapath/core'
import { fold } from '@sahapath/hindi/fold'
import { parseEntry } from './parse-entry.ts'

/** Entries by folded citation form and variant; a line is read when it is first asked for. */
export class EntryIndex {
  #lines = new Map<string, string[]>()
  #entries = new Map<string, DictionaryEntry>()

  /**
   * Adds a slice.
   *
   * @param slice Entries, one a line.
   */
  add(slice: string): void {
    for (const line of slice.split('\n')) {
      if (line === '') continue
      const cells = line.split('\t', 5)
      this.#addLine(cells[0] as string, line)
      if (cells[4]) for (const variant of cells[4].split(', ')) this.#addLine(variant, line)
    }
  }

  #addLine(spelling: string, line: string): void {
    const key = fold(spelling)
    const lines = this.#lines.get(key)
    if (!lines) this.#lines.set(key, [line])
    else if (!lines.includes(line)) lines.push(line)
  }

  /**
   * Finds the entries of a citation form.
   *
   * @param folded Citation form or variant, folded.
   * @returns Entries in the order they were added.
   */
  get(folded: string): DictionaryEntry[] {
    return (this.#lines.get(folded) ?? []).map((line) => {
      let entry = this.#entries.get(line)
      if (!entry) this.#entries.set(line, (entry = parseEntry(line)))
      return entry
    })
  }

  /**
   * Goes through the lines of all entries, once each.
   *
   * @returns The lines.
   */
  lines(): Iterable<string> {
    return new Set([...this.#lines.values()].flat())
  }
}
