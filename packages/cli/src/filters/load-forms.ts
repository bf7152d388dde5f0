import type { Concept } from '@sahapath/core'
import { loadConcepts } from '@sahapath/lexicon/glossary'

/**
 * Loads the glossary for matching.
 *
 * @returns Concepts without definitions, which neither the matcher nor the linker reads: a filter starts sooner.
 */
export async function loadForms(): Promise<readonly Concept[]> {
  return (await loadConcepts({ definitions: false })) as Concept[]
}
