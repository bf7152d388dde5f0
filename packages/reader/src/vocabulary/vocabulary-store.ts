import { openDB } from 'idb'
import type { VocabularyEntry } from './vocabulary-entry.ts'

/** Where a vocabulary is kept. */
export interface VocabularyStore {
  /** @returns All entries, deleted ones too. */
  all(): Promise<VocabularyEntry[]>
  put(entries: readonly VocabularyEntry[]): Promise<void>
}

/**
 * Keeps a vocabulary in the browser's database; where there is none, in memory until the page is left.
 * @param name Name of the database.
 * @returns The store.
 */
export async function openVocabularyStore(name = 'sahapath'): Promise<VocabularyStore> {
  try {
    const database = await openDB(name, 1, {
      upgrade: (fresh) => void fresh.createObjectStore('vocabulary', { keyPath: 'id' }),
    })
    return {
      all: () => database.getAll('vocabulary') as Promise<VocabularyEntry[]>,
      async put(entries) {
        const change = database.transaction('vocabulary', 'readwrite')
        await Promise.all([...entries.map((entry) => change.store.put(entry)), change.done])
      },
    }
  } catch {
    return memoryVocabulary()
  }
}

/**
 * Keeps a vocabulary in memory.
 * @returns The store.
 */
export function memoryVocabulary(): VocabularyStore {
  const entries = new Map<string, VocabularyEntry>()
  return {
    all: async () => [...entries.values()],
    put: async (changed) => {
      for (const entry of changed) entries.set(entry.id, entry)
    },
  }
}
