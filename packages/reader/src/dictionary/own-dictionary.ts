import type { DictionaryEntry } from '@sahapath/core/document'

/** A dictionary that someone brought along. */
export interface OwnDictionary {
  /** What it calls itself; a second of the same name takes the place of the first. */
  name: string
  /** Its licence as it states it, if it does. */
  licence?: string
  /** How many entries it has. */
  entries: number
}

/** An entry of such a dictionary, as it is kept. */
export interface OwnEntry {
  /** Name of the dictionary. */
  dictionary: string
  /** What the entry is found by: its headword and other spellings, folded. */
  keys: string[]
  entry: DictionaryEntry
}

/** Where dictionaries are kept. */
export interface DictionaryStore {
  /** @returns All dictionaries, without their entries. */
  all(): Promise<OwnDictionary[]>
  /** Keeps a dictionary in the place of one of the same name. */
  put(dictionary: OwnDictionary, entries: readonly OwnEntry[]): Promise<void>
  remove(name: string): Promise<void>
  /** @returns The entries that have one of the keys. */
  find(keys: readonly string[]): Promise<OwnEntry[]>
}

/** A file of a dictionary, as it was chosen. */
export interface ChosenFile {
  name: string
  data: Blob
}

/**
 * Reads the files of one dictionary; `importDictionary` of `@sahapath/formats/dictionary` is one.
 * @throws Error that says what is wrong with the files.
 */
export type ImportDictionary = (files: readonly ChosenFile[]) => Promise<{
  dictionary: { name: string; entries: readonly DictionaryEntry[] }
  licence?: string
}>
