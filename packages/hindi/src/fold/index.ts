export { findRows } from './find-rows.ts'
export { fold, foldWithOffsets, type FoldedText } from './fold.ts'
