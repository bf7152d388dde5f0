import type { Lexicon, UserDictionary } from '@sahapath/core'
import { JoinedDictionary, loadDictionary } from './dictionary/index.ts'
import { loadConcepts } from './glossary/index.ts'
import { loadNames } from './names/index.ts'

/** What to load beside the project's own knowledge. */
export interface LexiconOptions {
  /** Dictionaries that the reader brought along, to be consulted after ours in this order. */
  dictionaries?: readonly UserDictionary[]
}

/**
 * Loads all that the project knows: dictionary, glossary and names, as the pipeline takes them.
 *
 * @param options Dictionaries to consult after ours.
 * @returns The lexicon; every part is loaded once.
 */
export async function loadLexicon({ dictionaries = [] }: LexiconOptions = {}): Promise<Lexicon> {
  const [own, concepts, names] = await Promise.all([loadDictionary(), loadConcepts(), loadNames()])
  const dictionary = dictionaries.length > 0 ? new JoinedDictionary(own, dictionaries) : own
  return { dictionary, concepts, names }
}
