export { toCsv } from './csv.ts'
export * from './html/index.ts'
export { readPairs, type TextPair } from './read-pairs.ts'
export { toTmx } from './tmx.ts'
