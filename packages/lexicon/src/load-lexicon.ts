import type { Lexicon } from '@sahapath/core'
import { loadDictionary } from './dictionary/index.ts'
import { loadConcepts } from './glossary/index.ts'
import { loadNames } from './names/index.ts'

/**
 * Loads all that the project knows: dictionary, glossary and names, as the pipeline takes them.
 *
 * @returns The lexicon; every part is loaded once.
 */
export async function loadLexicon(): Promise<Lexicon> {
  const [dictionary, concepts, names] = await Promise.all([
    loadDictionary(),
    loadConcepts(),
    loadNames(),
  ])
  return { dictionary, concepts, names }
}
