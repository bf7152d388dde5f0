import type { LineRule } from '../cut.ts'

/** A colon announces the quotation that begins the next line: मंत्री का जवाब था: / "हम जांच करेंगे।" */
export const keepAnnouncedQuotes: LineRule = ({ text, end, next }) =>
  text.charAt(end - 1) === ':' && /["“'‘]/.test(text.charAt(next)) ? false : undefined
