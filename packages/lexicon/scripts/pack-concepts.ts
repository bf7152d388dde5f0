import type { Concept } from '@sahapath/core'

/**
 * Writes the glossary in two slices: what matching needs, and the texts for the card.
 *
 * @param concepts Concepts in order of field and id.
 * @returns Two JSON arrays of the same length; an object of the second completes that of the first.
 */
export function packConcepts(concepts: readonly Concept[]): { forms: string; definitions: string } {
  const forms: Partial<Concept>[] = []
  const definitions: Partial<Concept>[] = []
  for (const { definition, note, related, ...rest } of concepts) {
    forms.push(rest)
    definitions.push({ definition, ...(note && { note }), ...(related && { related }) })
  }
  return { forms: JSON.stringify(forms), definitions: JSON.stringify(definitions) }
}
