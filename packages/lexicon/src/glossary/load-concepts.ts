import type { Concept } from '@sahapath/core'

let concepts: Promise<Concept[]> | undefined

/**
 * Loads the diplomatic glossary, once.
 *
 * @returns Concepts by field and id.
 */
export function loadConcepts(): Promise<Concept[]> {
  concepts ??= Promise.all([
    import('../generated/concepts.ts'),
    import('../generated/definitions.ts'),
  ]).then(([forms, texts]) => {
    const definitions = JSON.parse(texts.definitions) as Partial<Concept>[]
    return (JSON.parse(forms.concepts) as Concept[]).map((concept, index) => ({
      ...concept,
      ...definitions[index],
    }))
  })
  return concepts
}
