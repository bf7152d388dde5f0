export {
  JoinedDictionary,
  loadDictionary,
  LoadedDictionary,
  type LoadOptions,
  type LookupContext,
  type LookupResult,
} from './dictionary/index.ts'
export { loadConcepts } from './glossary/index.ts'
export { type LexiconOptions, loadLexicon } from './load-lexicon.ts'
export { loadNames } from './names/index.ts'
