export type * from './document/types.ts'
export type * from './lexicon/types.ts'
