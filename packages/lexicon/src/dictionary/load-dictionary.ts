import { loadRareLemmas } from '@sahapath/hindi/analyze'
import { fetchCoreWords, fetchOtherWords, fetchPhrases } from '#words-source'
import { FormMeanings } from './form-meanings.ts'
import { LoadedDictionary } from './loaded-dictionary.ts'

/** What to load. */
export interface LoadOptions {
  /**
   * `core`: the closed classes, the 3,000 most frequent words, the phrases and the forms with a meaning of their own; `all`
   * (the default): the rest too.
   */
  slices?: 'core' | 'all'
}

let core: Promise<LoadedDictionary> | undefined
let all: Promise<LoadedDictionary> | undefined

/**
 * Loads the learner's dictionary, each slice once.
 *
 * @param options What to load.
 * @returns The dictionary; it is the same object in every call, and grows when the rest is loaded later.
 */
export function loadDictionary(options: LoadOptions = {}): Promise<LoadedDictionary> {
  core ??= loadCore()
  if (options.slices === 'core') return core
  all ??= loadRest(core)
  return all
}

async function loadCore(): Promise<LoadedDictionary> {
  const [words, phrases, { forms }] = await Promise.all([
    fetchCoreWords(),
    fetchPhrases(),
    import('../generated/forms.ts'),
  ])
  const dictionary = new LoadedDictionary()
  dictionary.add({ words, phrases, forms: new FormMeanings(forms) })
  return dictionary
}

async function loadRest(first: Promise<LoadedDictionary>): Promise<LoadedDictionary> {
  const [loaded, words] = await Promise.all([
    first,
    fetchOtherWords(),
    // The analyser must know the words that now have entries.
    loadRareLemmas(),
  ])
  loaded.add({ words })
  return loaded
}
