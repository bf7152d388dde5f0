import { fileURLToPath } from 'node:url'
import type { Lexicon } from '@sahapath/core'
import type { DocumentRequest } from '@sahapath/core/pipeline'
import { loadConcepts, loadDictionary, loadNames } from '@sahapath/lexicon'
import { readLibrary } from '@sahapath/site'

/** The five articles of the example library. */
export function readArticles(): DocumentRequest[] {
  return readLibrary(fileURLToPath(new URL('../../examples/library/articles', import.meta.url)))
}

/** All the project knows of words, terms and names. */
export async function loadLexicon(): Promise<Lexicon> {
  const [dictionary, concepts, names] = await Promise.all([
    loadDictionary(),
    loadConcepts(),
    loadNames(),
  ])
  return { dictionary, concepts, names }
}
