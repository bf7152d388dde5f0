import type { Lexicon } from '@sahapath/core'
import { loadConcepts, loadDictionary, loadNames } from '@sahapath/lexicon'

/**
 * Loads all that the project knows of words, terms and names.
 *
 * @returns what the aligner is handed
 */
export async function loadBenchLexicon(): Promise<Lexicon> {
  const [dictionary, concepts, names] = await Promise.all([
    loadDictionary(),
    loadConcepts(),
    loadNames(),
  ])
  return { dictionary, concepts, names }
}
