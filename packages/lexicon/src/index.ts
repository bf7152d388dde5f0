export {
  JoinedDictionary,
  loadDictionary,
  LoadedDictionary,
  type LoadOptions,
  type LookupContext,
  type LookupResult,
} from './dictionary/index.ts'
export {
  type ConceptForms,
  type ConceptOptions,
  loadConcepts,
  loadDefinitions,
} from './glossary/index.ts'
export { type LexiconOptions, loadLexicon } from './load-lexicon.ts'
export { loadNames } from './names/index.ts'
