export { fold, foldWithOffsets, type FoldedText } from './fold.ts'
export { RowTable } from './row-table.ts'
