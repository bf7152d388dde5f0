export type * from './types.ts'
export { analyzeSentence, analyzeTokens, explain, type TokenAnalysis } from './analyze/index.ts'
export { fold, foldWithOffsets, type FoldedText } from './fold/index.ts'
export {
  fromIso15919,
  type Phoneme,
  type RomanizationScheme,
  type RomanizeOptions,
  romanize,
  romanizeWord,
  transcribe,
} from './romanize/index.ts'
