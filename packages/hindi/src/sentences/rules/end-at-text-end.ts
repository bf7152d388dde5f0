import type { CutRule } from '../cut.ts'

/** Nothing follows the mark. */
export const endAtTextEnd: CutRule = (cut) => (cut.next >= cut.text.length ? true : undefined)
