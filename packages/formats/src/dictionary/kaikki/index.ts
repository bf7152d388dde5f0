export { importKaikki, type KaikkiOptions } from './import-kaikki.ts'
