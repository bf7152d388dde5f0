export * from './exports.ts'
export { createLibraryItem, type LibraryItem } from './library/library-item.ts'
export { SahapathLibrary } from './library/library.ts'
