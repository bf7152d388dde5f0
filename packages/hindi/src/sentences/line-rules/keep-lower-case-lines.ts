import type { LineRule } from '../cut.ts'

/** English goes on in lower case after a line break. */
export const keepLowerCaseLines: LineRule = ({ text, next }) =>
  /[a-z]/.test(text.charAt(next)) && !/^(?:https?:|www\.|pic\.)/.test(text.slice(next, next + 8))
    ? false
    : undefined
