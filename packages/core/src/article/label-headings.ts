import type { Candidate, Label } from './types.ts'

const endMark = /[।॥.?!|:;,…"'”’)\]]$/u
const longestHeading = 90
const mostWords = 14
const dateline = /^[^\s,]+(?: [^\s,]+){0,2}, ?[\d०-९]{1,2} \S+(?: [\d०-९]{4})?$/u

/**
 * Recognises headings: by their element, or as a short line without an end mark before running text.
 * @param candidate Block to look at.
 * @param next Block after it; a heading has text under it.
 */
export function labelHeadings(
  { text, path }: Candidate,
  next: Candidate | undefined,
): Label | undefined {
  const element = path.findLast((name) => /^h[1-6]$/u.test(name))
  if (element) return { keep: 'heading', level: Number(element[1]) }
  if (path.includes('li') || path.includes('blockquote') || !next) return
  const short = text.length <= longestHeading && text.split(/\s+/u).length <= mostWords
  if (!short || endMark.test(text) || text.includes('\n') || dateline.test(text)) return
  return next.text.length > text.length ? { keep: 'heading', level: 2 } : undefined
}
