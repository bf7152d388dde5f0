import { clusterEnd } from '../graphemes.ts'
import { isDigit, isWhite, Mark, readMark } from './characters.ts'
import type { Cut, OpenQuote } from './cut.ts'
import type { QuoteTracker } from './quote-tracker.ts'

const pictographs =
  /[ \t]*(?:[\p{Extended_Pictographic}\p{Regional_Indicator}](?:\p{Emoji_Modifier}|\uFE0F|\u200D)*)+(?=\s|$)/uy

/**
 * Reads a run of end marks with the closing quotes and brackets that belong to it.
 *
 * @param text Whole text.
 * @param start UTF-16 offset where the sentence starts.
 * @param at UTF-16 offset of the first end mark.
 * @param quotes Quotations so far; those closed here are closed.
 * @returns The place as the rules see it, and whether an empty line follows.
 */
export function readEndMarks(
  text: string,
  start: number,
  at: number,
  quotes: QuoteTracker,
): { cut: Cut; endsParagraph: boolean } {
  let quote: OpenQuote | null = null
  let end = passMarks(text, at)
  let marksEnd = end
  for (;;) {
    const stop = readMark(text.charCodeAt(end))
    if (stop === Mark.quote && quotes.closes(text, end)) {
      const read = quotes.read(text, end, false)
      quote = read.closed
      end += read.length
    } else if (stop === Mark.close) {
      end++
    } else if (isEndMark(stop) && end > marksEnd) {
      marksEnd = end = passMarks(text, end)
    } else {
      const further = passFarther(text, end, quotes)
      if (further === end) break
      end = further
    }
  }
  end = clusterEnd(text, end)
  let next = end
  let breaks = 0
  for (; next < text.length && isWhite(text.charCodeAt(next)); next++) {
    const unit = text.charCodeAt(next)
    const isBreak = readMark(unit) === Mark.lineBreak
    if (isBreak && !(unit === 10 && text.charCodeAt(next - 1) === 13)) breaks++
  }
  const mark = readStrongest(text, at, marksEnd)
  return {
    cut: { text, start, at, marksEnd, end, next, breaks: breaks === 1, mark, quote },
    endsParagraph: breaks > 1,
  }
}

const verseNumber = /[ \t]*(?:[0-9]{1,4}|[०-९]{1,4})[ \t]*(?:॥|\|\|)/y

/** Passes what still belongs to the marks though it is no mark or does not touch them. */
function passFarther(text: string, end: number, quotes: QuoteTracker): number {
  if (text.charAt(end) === '[') {
    let offset = end + 1
    while (offset < end + 4 && isDigit(text.charCodeAt(offset))) offset++
    return offset > end + 1 && text.charAt(offset) === ']' ? offset + 1 : end
  }
  const near = text.charCodeAt(end)
  if (near === 32 || near === 0xa0) {
    const after = text.charCodeAt(end + 1)
    const mark = readMark(after)
    if (mark === Mark.danda || mark === Mark.close) return end + 1
    if (mark === Mark.quote && quotes.closes(text, end + 1)) return end + 1
  }
  if (text.charAt(end - 1) === '॥' || text.slice(end - 2, end) === '||') {
    verseNumber.lastIndex = end
    if (verseNumber.test(text)) return verseNumber.lastIndex
  }
  if (near > 0x2000 || near === 32) {
    pictographs.lastIndex = end
    if (pictographs.test(text)) return pictographs.lastIndex
  }
  return end
}

function passMarks(text: string, at: number): number {
  let end = at
  while (isEndMark(readMark(text.charCodeAt(end)))) end++
  return end
}

/**
 * Tells whether a mark can end a sentence.
 *
 * @param mark Mark of a code unit.
 * @returns Whether it is a danda, full stop, bar, question or exclamation mark or ellipsis.
 */
export function isEndMark(mark: Mark): boolean {
  return mark >= Mark.danda && mark <= Mark.ellipsis
}

function readStrongest(text: string, at: number, end: number): Mark {
  let stops = 0
  let bars = 0
  let isExclaimed = false
  let isTrailing = false
  for (let offset = at; offset < end; offset++) {
    const mark = readMark(text.charCodeAt(offset))
    if (mark === Mark.danda) return Mark.danda
    if (mark === Mark.exclamation) isExclaimed = true
    if (mark === Mark.ellipsis) isTrailing = true
    if (mark === Mark.stop) stops++
    if (mark === Mark.pipe) bars++
  }
  if (isExclaimed) return Mark.exclamation
  if (bars > 0) return bars > 1 || stops > 0 ? Mark.danda : Mark.pipe
  return isTrailing || stops > 1 ? Mark.ellipsis : Mark.stop
}
