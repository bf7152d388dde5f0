export { JoinedDictionary } from './joined-dictionary.ts'
export { loadDictionary, type LoadOptions } from './load-dictionary.ts'
export { LoadedDictionary, type LookupContext, type LookupResult } from './loaded-dictionary.ts'
