export { checkSides, type DocumentSideMessage } from './check-sides.ts'
export { checkTexts } from './check-texts.ts'
export type { SideMessage } from './types.ts'
