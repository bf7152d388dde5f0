import type { Concept } from '@sahapath/core'
import { loadDefinitions } from './load-definitions.ts'
import { type PlacedConcept, readConceptColumns } from './read-columns.ts'
import type { ConceptForms } from './types.ts'

/** What to load. */
export interface ConceptOptions {
  /**
   * `core`: the concepts of everyday and of usual diplomatic news (levels 1 and 2); `all` (the default): the specialist
   * ones too.
   */
  slices?: 'core' | 'all'
  /**
   * False leaves definitions, notes and references to other concepts in their slices: forms, English and contexts are
   * all that matching and linking need, and `loadDefinitions` completes the concepts that were found.
   */
  definitions?: boolean
}

/** The concepts of a choice of slices. */
interface Loaded {
  forms: Promise<ConceptForms[]>
  complete?: Promise<Concept[]>
}

let core: Promise<PlacedConcept[]> | undefined
const loaded = new Map<'core' | 'all', Loaded>()

export function loadConcepts(
  options: ConceptOptions & { definitions: false },
): Promise<ConceptForms[]>
export function loadConcepts(options?: ConceptOptions & { definitions?: true }): Promise<Concept[]>
/**
 * Loads the diplomatic glossary, each slice once.
 *
 * @param options What to load.
 * @returns Concepts in the order in which they are preferred; the same array in every call with the same options.
 */
export function loadConcepts({
  slices = 'all',
  definitions = true,
}: ConceptOptions = {}): Promise<ConceptForms[] | Concept[]> {
  let choice = loaded.get(slices)
  if (!choice) {
    choice = { forms: slices === 'core' ? loadCoreForms() : loadAllForms() }
    loaded.set(slices, choice)
  }
  if (!definitions) return choice.forms
  return (choice.complete ??= choice.forms.then(loadDefinitions))
}

async function loadCoreForms(): Promise<ConceptForms[]> {
  return (await loadCore()).map(({ concept }) => concept)
}

/** Puts the concepts of both slices in their one order. */
async function loadAllForms(): Promise<ConceptForms[]> {
  const [first, { concepts }] = await Promise.all([
    loadCore(),
    import('../generated/concepts-rest.ts'),
  ])
  const all: ConceptForms[] = []
  let at = 0
  const takeFirst = (end: number): void => {
    for (; at < end; at++) all.push((first[at] as PlacedConcept).concept)
  }
  for (const { concept, passed } of readConceptColumns(concepts)) {
    takeFirst(at + passed)
    all.push(concept)
  }
  takeFirst(first.length)
  return all
}

function loadCore(): Promise<PlacedConcept[]> {
  core ??= import('../generated/concepts-core.ts').then(({ concepts }) =>
    readConceptColumns(concepts),
  )
  return core
}
