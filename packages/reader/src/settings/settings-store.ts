import { readSettings } from './read-settings.ts'
import type { Settings } from './settings.ts'

/** Where settings are remembered. */
export interface SettingsStore {
  /** @returns What was saved; empty when nothing was or when it cannot be read. */
  load(): Partial<Settings>
  save(settings: Partial<Settings>): void
}

const key = 'sahapath-settings'

/** Remembers settings in the browser; where storage is forbidden it quietly remembers nothing. */
export const localSettings: SettingsStore = {
  load() {
    try {
      return readSettings(JSON.parse(localStorage.getItem(key) ?? '{}'))
    } catch {
      return {}
    }
  },
  save(settings) {
    try {
      localStorage.setItem(key, JSON.stringify(settings))
    } catch {
      // Reading goes on with a full or forbidden storage; only the memory is lost.
    }
  },
}
