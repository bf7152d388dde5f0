import type { Concept } from '@sahapath/core'
import { fields } from '../generated/definitions/index.ts'
import { readDefinitionColumns } from './read-columns.ts'
import type { ConceptForms, ConceptTexts } from './types.ts'

const loaded = new Map<string, Promise<Map<string, ConceptTexts>>>()

/**
 * Completes concepts with what the card says of them; only the slices of their subject fields are loaded, each once.
 *
 * @param concepts Concepts of the glossary, with or without definitions.
 * @returns The concepts in the same order; one that has a definition is the same object.
 * @throws RangeError when a concept without a definition is none of the glossary's.
 */
export async function loadDefinitions(concepts: readonly ConceptForms[]): Promise<Concept[]> {
  const open = new Set(concepts.filter(isOpen).map(({ field }) => field))
  const texts = new Map(
    await Promise.all(Array.from(open, async (field) => [field, await loadField(field)] as const)),
  )
  return concepts.map((concept) => {
    if (!isOpen(concept)) return concept
    const found = texts.get(concept.field)?.get(concept.id)
    if (!found) {
      throw new RangeError(`loadDefinitions found no concept ${concept.id} in ${concept.field}`)
    }
    return { ...concept, ...found }
  })
}

function isOpen(concept: ConceptForms | Concept): concept is ConceptForms {
  return !('definition' in concept)
}

function loadField(field: string): Promise<Map<string, ConceptTexts>> {
  let texts = loaded.get(field)
  if (!texts) loaded.set(field, (texts = readField(field)))
  return texts
}

async function readField(field: string): Promise<Map<string, ConceptTexts>> {
  const module = await fields[field]?.()
  return readDefinitionColumns(module?.definitions ?? '')
}
