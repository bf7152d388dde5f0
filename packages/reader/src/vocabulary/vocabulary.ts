import type { SavedWord } from '../events/saved-word.ts'
import { mergeEntries, readVocabularyFile, writeVocabularyFile } from './merge-entries.ts'
import type { KnownStatus, ReviewState, VocabularyEntry } from './vocabulary-entry.ts'
import { openVocabularyStore, type VocabularyStore } from './vocabulary-store.ts'

/** The words someone has saved. It fires `change` after every change. */
export class Vocabulary extends EventTarget {
  readonly #store: VocabularyStore
  readonly #now: () => Date
  readonly #entries = new Map<string, VocabularyEntry>()

  private constructor(store: VocabularyStore, now: () => Date) {
    super()
    this.#store = store
    this.#now = now
  }

  /**
   * Opens a vocabulary.
   * @param store Where it is kept; the browser's database by default.
   * @param now The clock.
   * @returns The vocabulary with all its entries.
   */
  static async open(
    store?: VocabularyStore,
    now: () => Date = () => new Date(),
  ): Promise<Vocabulary> {
    const vocabulary = new Vocabulary(store ?? (await openVocabularyStore()), now)
    // Watched first, so that nothing that is put while the entries are read is missed.
    vocabulary.#store.watch?.((entries) => vocabulary.#take(entries))
    vocabulary.#take(await vocabulary.#store.all())
    return vocabulary
  }

  /** Saved words and terms, the latest first. */
  get entries(): VocabularyEntry[] {
    return [...this.#entries.values()]
      .filter((entry) => !entry.removed)
      .sort((a, b) => b.added.localeCompare(a.added))
  }

  /**
   * Finds an entry.
   * @param id Its id.
   * @returns The entry, or undefined when it is not saved.
   */
  get(id: string): VocabularyEntry | undefined {
    const entry = this.#entries.get(id)
    return entry?.removed ? undefined : entry
  }

  /**
   * Saves a word with its sentence pair, or takes it out when it is saved already.
   * @param item The word.
   */
  async toggle(item: SavedWord): Promise<void> {
    if (this.get(item.id)) return this.remove(item.id)
    const { context, surface, ...word } = item
    const time = this.#now().toISOString()
    const fresh: VocabularyEntry = {
      ...word,
      status: 'learning',
      contexts: [{ ...context, surface }],
      added: time,
      changed: time,
    }
    const old = this.#entries.get(item.id)
    await this.#put([old ? mergeEntries(old, fresh) : fresh])
  }

  /**
   * Takes a word out; `restore` brings it back as it was.
   * @param id Id of the entry.
   */
  async remove(id: string): Promise<void> {
    await this.#change(id, { removed: true })
  }

  /** Brings back what was taken out. */
  async restore(id: string): Promise<void> {
    await this.#change(id, { removed: false })
  }

  /** Marks how well a word is known. */
  async mark(id: string, status: KnownStatus): Promise<void> {
    await this.#change(id, { status })
  }

  /** Notes the outcome of a review. */
  async review(id: string, review: ReviewState): Promise<void> {
    await this.#change(id, { review })
  }

  /** Writes the whole vocabulary as a file. */
  export(): string {
    return writeVocabularyFile([...this.#entries.values()])
  }

  /**
   * Merges a file into the vocabulary without loss.
   * @param text JSON text of the file.
   * @returns How many entries the file holds.
   * @throws When it is no vocabulary file of a known version.
   */
  async import(text: string): Promise<number> {
    const entries = readVocabularyFile(text)
    await this.#put(
      entries.map((entry) => {
        const own = this.#entries.get(entry.id)
        return own ? mergeEntries(own, entry) : entry
      }),
    )
    return entries.length
  }

  #take(entries: readonly VocabularyEntry[]): void {
    for (const entry of entries) {
      const own = this.#entries.get(entry.id)
      this.#entries.set(entry.id, own ? mergeEntries(own, entry) : entry)
    }
    this.dispatchEvent(new Event('change'))
  }

  async #change(id: string, change: Partial<VocabularyEntry>): Promise<void> {
    const entry = this.#entries.get(id)
    if (entry) await this.#put([{ ...entry, ...change, changed: this.#now().toISOString() }])
  }

  async #put(entries: readonly VocabularyEntry[]): Promise<void> {
    for (const entry of entries) this.#entries.set(entry.id, entry)
    await this.#store.put(entries)
    this.dispatchEvent(new Event('change'))
  }
}
