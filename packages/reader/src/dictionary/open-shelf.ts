import type { DictionaryStore, ImportDictionary } from './own-dictionary.ts'
import { Shelf } from './shelf.ts'

/** What an element says of one's own dictionaries. */
export interface DictionaryHost {
  /** Reads the files of a dictionary; without it the element knows of none. */
  readonly importDictionary: ImportDictionary | undefined
  /** Where dictionaries are kept; the browser's database by default. */
  readonly dictionaryStore: DictionaryStore | undefined
}

const shelves = new WeakMap<DictionaryHost, Promise<Shelf | undefined>>()

/**
 * Opens the shelf of an element, once.
 * @param host The element.
 * @returns Its shelf; undefined where the page reads no dictionaries or the browser keeps nothing.
 */
export async function openShelf(host: DictionaryHost): Promise<Shelf | undefined> {
  const { importDictionary, dictionaryStore } = host
  if (!importDictionary) return undefined
  const open =
    shelves.get(host) ?? Shelf.open(importDictionary, dictionaryStore).catch(() => undefined)
  shelves.set(host, open)
  return open
}
