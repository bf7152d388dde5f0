import type { Concept } from '@sahapath/core'

/** A concept with all that matching needs; what the card says of it is in a slice of its own. */
export type ConceptForms = Omit<Concept, 'definition'>

/** What the card says of a concept. */
export type ConceptTexts = Pick<Concept, 'definition' | 'note' | 'broader' | 'related'>
