import type { DictionaryEntry } from '@sahapath/core/document'
import { openDictionaryStore } from './dictionary-store.ts'
import { headwordKey } from './headword-key.ts'
import type {
  ChosenFile,
  DictionaryStore,
  ImportDictionary,
  OwnDictionary,
} from './own-dictionary.ts'

/** The dictionaries that someone brought along. */
export class Shelf {
  readonly #store: DictionaryStore
  readonly #read: ImportDictionary

  private constructor(store: DictionaryStore, read: ImportDictionary) {
    this.#store = store
    this.#read = read
  }

  /**
   * Opens the shelf.
   * @param read Reads the files of a dictionary.
   * @param store Where dictionaries are kept; the browser's database by default.
   * @returns The shelf.
   */
  static async open(read: ImportDictionary, store?: DictionaryStore): Promise<Shelf> {
    return new Shelf(store ?? (await openDictionaryStore()), read)
  }

  /** @returns The dictionaries, by name. */
  async list(): Promise<OwnDictionary[]> {
    const all = await this.#store.all()
    return all.sort((a, b) => a.name.localeCompare(b.name))
  }

  /**
   * Adds a dictionary, or replaces the one of the same name.
   * @param files Its files.
   * @returns The dictionary.
   * @throws Error that says why it cannot be read or kept.
   */
  async add(files: readonly ChosenFile[]): Promise<OwnDictionary> {
    const { dictionary, licence } = await this.#read(files)
    const { name, entries } = dictionary
    const own: OwnDictionary = { name, entries: entries.length, ...(licence ? { licence } : {}) }
    await this.#store.put(
      own,
      entries.map((entry) => ({
        dictionary: name,
        keys: [...new Set([entry.lemma, ...(entry.variants ?? [])].map(headwordKey))],
        entry,
      })),
    )
    return own
  }

  /**
   * Takes a dictionary away.
   * @param name Its name.
   */
  async remove(name: string): Promise<void> {
    await this.#store.remove(name)
  }

  /**
   * Looks words up.
   * @param words Headwords and forms; entries of the first come first.
   * @returns The entries, each with its dictionary and licence as the source.
   */
  async lookUp(words: readonly string[]): Promise<DictionaryEntry[]> {
    const keys = [...new Set(words.map(headwordKey))]
    const found = await this.#store.find(keys)
    if (found.length === 0) return []
    const licences = new Map((await this.list()).map(({ name, licence }) => [name, licence]))
    const rank = (own: readonly string[]): number => keys.findIndex((key) => own.includes(key))
    // A headword and its form may both be keys of one entry.
    const entries = new Map(found.map((each) => [`${each.dictionary}\n${each.entry.id}`, each]))
    return [...entries.values()]
      .sort((a, b) => rank(a.keys) - rank(b.keys))
      .map(({ dictionary, entry }) => {
        const licence = licences.get(dictionary)
        return { ...entry, source: licence ? `${dictionary} (${licence})` : dictionary }
      })
  }
}
