import type { LinkSide } from './read-words.ts'

/** Two marks that enclose words. */
export interface MarkSpan {
  /** Places of the two marks among the words of the sentence. */
  open: number
  close: number
  /** Quotes, or else brackets. */
  isQuote: boolean
}

/** Quotes that a writer shapes as the first or the second of a pair; all others may be either. */
const shapes = { first: '“„«‘', second: '”»' } as const

/**
 * Pairs the quotes and the brackets of a sentence, each with the next that can close it.
 *
 * Plain quotes are taken in turn; a mark like an apostrophe that nothing opens is left out.
 *
 * @param side - words and marks
 * @returns the spans in order of their closing marks; marks without a partner are left out
 */
export function pairMarks({ marks, texts }: Pick<LinkSide, 'marks' | 'texts'>): MarkSpan[] {
  const spans: MarkSpan[] = []
  const brackets: number[] = []
  const quotes: Record<string, number> = {}
  for (let at = 0; at < marks.length; at++) {
    const name = marks[at] as string
    if (name === 'open') brackets.push(at)
    else if (name === 'close') {
      const open = brackets.pop()
      if (open !== undefined) spans.push({ open, close: at, isQuote: false })
    } else if (name === 'quote' || name === 'single') {
      const text = texts[at] as string
      const open = quotes[name] ?? -1
      const isOpening = shapes.first.includes(text)
      const isClosing = shapes.second.includes(text) || text === '’'
      if (open >= 0 && !isOpening) {
        spans.push({ open, close: at, isQuote: true })
        quotes[name] = -1
      } else if (!isClosing) quotes[name] = at
    }
  }
  return spans
}
