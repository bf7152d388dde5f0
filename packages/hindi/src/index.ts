export type * from './types.ts'
export { fold, foldWithOffsets, type FoldedText } from './fold/index.ts'
