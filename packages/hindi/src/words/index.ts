export { tokenizeWords } from './tokenize-words.ts'
export type { Token, TokenKind } from './token.ts'
