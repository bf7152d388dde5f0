export { loadNames } from './load-names.ts'
