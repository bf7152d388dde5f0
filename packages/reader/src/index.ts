export * from './exports.ts'
export { createLibraryItem, type LibraryItem } from './library/library-item.ts'
export { SahapathLibrary } from './library/library.ts'
export { collectWords, type LibraryWords, type WordRow } from './library/library-words.ts'
