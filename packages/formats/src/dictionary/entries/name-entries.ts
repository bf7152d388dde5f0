import type { DictionaryEntry } from '@sahapath/core'

/**
 * Gives entries their ids: the headword, the part of speech, and a number from the second of them on.
 *
 * @param entries Entries.
 * @returns The same entries with ids, none twice.
 */
export function nameEntries(entries: readonly DictionaryEntry[]): DictionaryEntry[] {
  const counts = new Map<string, number>()
  return entries.map((entry) => {
    const kind = `${entry.lemma}.${entry.upos.toLowerCase()}`
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return { ...entry, id: count === 1 ? kind : `${kind}.${count}` }
  })
}
