export { fromGlossaryCsv } from './from-csv.ts'
export { type TableOptions, toGlossaryCsv } from './to-csv.ts'
