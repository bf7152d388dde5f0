import type { CutRule } from '../cut.ts'

const goingOn = /[,;:،)\]}]/

/** A comma, semicolon or colon after the mark shows that the sentence goes on: "नवंबर आ रहा है!", मिक ने कहा। */
export const keepBeforeCommas: CutRule = ({ text, next, breaks }) =>
  !breaks && goingOn.test(text.charAt(next)) ? false : undefined
