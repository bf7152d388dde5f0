import { openDB } from 'idb'
import type { VocabularyEntry } from './vocabulary-entry.ts'

/** Where a vocabulary is kept. */
export interface VocabularyStore {
  /** @returns All entries, deleted ones too. */
  all(): Promise<VocabularyEntry[]>
  put(entries: readonly VocabularyEntry[]): Promise<void>
  /**
   * Tells of what is put elsewhere, such as in another tab.
   * @param changed Called with the entries that were put.
   */
  watch?(changed: (entries: readonly VocabularyEntry[]) => void): void
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
    // Readers in other tabs, and others on this page, learn of a change at once.
    const channel = new BroadcastChannel(`${name}-vocabulary`)
    return {
      all: () => database.getAll('vocabulary') as Promise<VocabularyEntry[]>,
      async put(entries) {
        const change = database.transaction('vocabulary', 'readwrite')
        await Promise.all([...entries.map((entry) => change.store.put(entry)), change.done])
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- channels have none
        channel.postMessage(entries)
      },
      watch(changed) {
        channel.addEventListener('message', ({ data }: MessageEvent<VocabularyEntry[]>) =>
          changed(data),
        )
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
