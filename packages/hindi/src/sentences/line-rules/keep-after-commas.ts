import type { LineRule } from '../cut.ts'

/** After a comma, a semicolon or a dash the sentence goes on in the next line. */
export const keepAfterCommas: LineRule = ({ text, end }) =>
  /[,;،–—-]/.test(text.charAt(end - 1)) ? false : undefined
