export { importStarDict } from './import-stardict.ts'
