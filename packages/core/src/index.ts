export type * from './document/types.ts'
export type * from './lexicon/types.ts'
export * from './align/index.ts'
export * from './english/index.ts'
