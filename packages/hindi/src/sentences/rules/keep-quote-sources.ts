import type { CutRule } from '../cut.ts'

/** A dash after a closed quotation leads to whom it is by: “सत्यमेव जयते।” — मुंडक उपनिषद */
export const keepQuoteSources: CutRule = ({ text, next, quote, breaks }) =>
  quote?.bare && !breaks && /[—–-]/.test(text.charAt(next)) ? false : undefined
