export { ParseHindi, parseHindi } from './parse-hindi.ts'
