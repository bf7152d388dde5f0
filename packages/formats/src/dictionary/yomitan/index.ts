export { importYomitan } from './import-yomitan.ts'
