import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { DictionaryStore, OwnDictionary, OwnEntry } from './own-dictionary.ts'

interface Schema extends DBSchema {
  dictionaries: { key: string; value: OwnDictionary }
  entries: { key: [dictionary: string, number: number]; value: OwnEntry; indexes: { keys: string } }
}

/**
 * Keeps dictionaries in the browser's database.
 * @param name Name of the database.
 * @returns The store.
 * @throws DOMException where the browser keeps nothing.
 */
export async function openDictionaryStore(
  name = 'sahapath-dictionaries',
): Promise<DictionaryStore> {
  const database = await openDB<Schema>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('dictionaries', { keyPath: 'name' })
      fresh.createObjectStore('entries').createIndex('keys', 'keys', { multiEntry: true })
    },
  })
  return {
    all: () => database.getAll('dictionaries'),
    put: (dictionary, entries) => replace(database, dictionary.name, { dictionary, entries }),
    remove: (dictionary) => replace(database, dictionary),
    async find(keys) {
      const entries = await Promise.all(
        keys.map((key) => database.getAllFromIndex('entries', 'keys', key)),
      )
      return entries.flat()
    },
  }
}

// All of it or nothing: a page that is left meanwhile leaves no half of a dictionary.
async function replace(
  database: IDBPDatabase<Schema>,
  name: string,
  by?: { dictionary: OwnDictionary; entries: readonly OwnEntry[] },
): Promise<void> {
  const change = database.transaction(['dictionaries', 'entries'], 'readwrite')
  const dictionaries = change.objectStore('dictionaries')
  const entries = change.objectStore('entries')
  const steps: Promise<unknown>[] = [
    dictionaries.delete(name),
    entries.delete(IDBKeyRange.bound([name, 0], [name, Number.MAX_VALUE])),
  ]
  if (by) {
    steps.push(dictionaries.put(by.dictionary))
    by.entries.forEach((entry, number) => steps.push(entries.put(entry, [name, number])))
  }
  await Promise.all([...steps, change.done])
}
