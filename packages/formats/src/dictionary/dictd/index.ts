export { importDictd } from './import-dictd.ts'
