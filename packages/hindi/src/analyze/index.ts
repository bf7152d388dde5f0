export { analyzeSentence } from './analyze-sentence.ts'
export { analyzeTokens, type TokenAnalysis } from './analyze-tokens.ts'
export { explain } from './explain.ts'
export { loadRareLemmas } from './lemma-list.ts'
