export { type ConceptOptions, loadConcepts } from './load-concepts.ts'
export { loadDefinitions } from './load-definitions.ts'
export type { ConceptForms } from './types.ts'
