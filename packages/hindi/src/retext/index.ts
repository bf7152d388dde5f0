export { retextHindi, retextHindi as default } from './retext-hindi.ts'
