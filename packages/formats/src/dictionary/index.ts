export { importDictionary } from './import-dictionary.ts'
export { invertDictionary } from './invert/invert-dictionary.ts'
export type {
  ByteSource,
  DictionaryFile,
  ImportCounts,
  ImportLimits,
  ImportOptions,
  ImportResult,
} from './types.ts'
