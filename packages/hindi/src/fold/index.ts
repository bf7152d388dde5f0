export { fold, foldWithOffsets, type FoldedText } from './fold.ts'
