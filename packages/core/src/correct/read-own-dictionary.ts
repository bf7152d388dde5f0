import { fold } from '@sahapath/hindi/fold'
import type { BilingualDocument, DictionaryEntry } from '../document/types.ts'
import type { Dictionary } from '../lexicon/types.ts'

/**
 * Makes a dictionary of the entries that a document carries.
 * @param document Document.
 * @returns Dictionary of single words; phrases are marked in the document already, so it finds none.
 */
export function readOwnDictionary({ entries }: BilingualDocument): Dictionary {
  const byLemma = new Map<string, DictionaryEntry[]>()
  for (const entry of entries) {
    for (const form of new Set([entry.lemma, ...(entry.variants ?? [])].map(fold))) {
      const known = byLemma.get(form)
      if (known) known.push(entry)
      else byLemma.set(form, [entry])
    }
  }
  return {
    find: (lemma, upos) => {
      const found = byLemma.get(fold(lemma)) ?? []
      if (upos === undefined) return found
      return found.toSorted((a, b) => Number(b.upos === upos) - Number(a.upos === upos))
    },
    findPhrases: () => [],
  }
}
