export { importTei } from './import-tei.ts'
