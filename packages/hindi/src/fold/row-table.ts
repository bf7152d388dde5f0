/** A table that is asked as often as this is worth an index. */
const mostHalvings = 1_500

const none: readonly string[] = []

/**
 * A table that is kept as one text. A short text asks little of it, so that rows are found by halving and nothing is read
 * beforehand; a long text has it indexed.
 */
export class RowTable {
  readonly #text: string
  #halvings = 0
  #index: Map<string, number> | undefined

  /**
   * @param text Rows with line feeds between them, each a key, a tab and its cells, in the order of the keys' UTF-16 units.
   */
  constructor(text: string) {
    this.#text = text
  }

  /**
   * Finds the rows of a key.
   *
   * @param key Key, folded as those of the table.
   * @returns What follows the tab in each row of the key, in order; empty when there is none.
   */
  find(key: string): readonly string[] {
    const text = this.#text
    let at = this.#firstOf(key)
    if (at >= text.length || this.#keyAt(at) !== key) return none
    const rows: string[] = []
    while (at < text.length && this.#keyAt(at) === key) {
      const end = this.#lineEnd(at)
      rows.push(text.slice(at + key.length + 1, end))
      at = end + 1
    }
    return rows
  }

  /** Where the first row of a key begins; anywhere when there is none. */
  #firstOf(key: string): number {
    if (!this.#index && this.#halvings++ >= mostHalvings) this.#index = this.#makeIndex()
    return this.#index ? (this.#index.get(key) ?? this.#text.length) : this.#halve(key)
  }

  #halve(key: string): number {
    let low = 0
    let high = this.#text.length
    while (low < high) {
      const start = this.#lineStart((low + high) >>> 1)
      if (this.#keyAt(start) < key) low = this.#lineEnd(start) + 1
      else high = start
    }
    return low
  }

  #makeIndex(): Map<string, number> {
    const index = new Map<string, number>()
    for (let at = 0; at < this.#text.length; at = this.#lineEnd(at) + 1) {
      const key = this.#keyAt(at)
      if (!index.has(key)) index.set(key, at)
    }
    return index
  }

  #lineStart(at: number): number {
    return at === 0 ? 0 : this.#text.lastIndexOf('\n', at - 1) + 1
  }

  #lineEnd(start: number): number {
    const end = this.#text.indexOf('\n', start)
    return end < 0 ? this.#text.length : end
  }

  #keyAt(start: number): string {
    return this.#text.slice(start, this.#text.indexOf('\t', start))
  }
}
