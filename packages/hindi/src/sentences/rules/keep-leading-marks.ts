import type { CutRule } from '../cut.ts'

/** A mark before any word ends nothing: ॥ श्री गणेशाय नमः ॥ */
export const keepLeadingMarks: CutRule = ({ start, at }) => (at === start ? false : undefined)
