import { Mark } from '../characters.ts'
import type { CutRule } from '../cut.ts'

const lowerCase = /^["'“‘(]?[a-z]/

/** English goes on in lower case: U.S. officials, Yahoo! said. */
export const keepLowerCase: CutRule = ({ text, next, mark, breaks }) =>
  mark !== Mark.danda && !breaks && lowerCase.test(text.slice(next, next + 2)) ? false : undefined
