export { loadConcepts } from './load-concepts.ts'
