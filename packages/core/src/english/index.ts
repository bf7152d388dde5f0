export { type EnglishToken, type EnglishTokenKind, tokenizeEnglish } from './tokenize-english.ts'
export { lemmatizeEnglish } from './lemmatize-english.ts'
export { segmentEnglish } from './segment-english.ts'
