export type * from './types.ts'
export { analyzeSentence, analyzeTokens, explain, type TokenAnalysis } from './analyze/index.ts'
export { ParseHindi, parseHindi } from './parse/index.ts'
export { retextHindi } from './retext/index.ts'
export { segmentSentences } from './sentences/index.ts'
export { tokenizeWords, type Token, type TokenKind } from './words/index.ts'
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
