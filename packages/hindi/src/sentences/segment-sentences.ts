import { clusterEnd, clusterStart } from '../graphemes.ts'
import type { Range } from '../types.ts'
import { findLinkEnd } from '../words/find-link-end.ts'
import { findMark, isWhite, Mark, readMark } from './characters.ts'
import { innerWords, wordsAfterQuote, wordsAfterSpeech } from './data/inner-words.ts'
import { findBracketEnd, holdsSentence } from './find-bracket-end.ts'
import { endsWithTrailer, findCaptionEnd, findSignatureEnd } from './find-whole-lines.ts'
import { lineRules } from './line-rules/index.ts'
import { QuoteTracker } from './quote-tracker.ts'
import { readEndMarks } from './read-end-marks.ts'
import { foldWords, readWordAt, skipWhite } from './read-words.ts'
import { cutRules } from './rules/index.ts'

const goesOnAfterQuote = foldWords([...innerWords, ...wordsAfterSpeech, ...wordsAfterQuote])
const longestScheme = 5

/**
 * Cuts Hindi text into sentences.
 *
 * It passes once over the text, asks the ordered rules at each mark that can end a sentence and at each line break,
 * and looks only a bounded way around it, so that time grows with the length of the text alone.
 *
 * @param text Any string: other scripts, broken quotations and lone surrogates are survived.
 * @returns Half-open UTF-16 ranges in order, white space around a sentence left out. Together they hold every
 *   character that is not white space; none cuts a grapheme cluster.
 */
export function segmentSentences(text: string): Range[] {
  return new Scanner(text).scan()
}

class Scanner {
  private readonly ranges: Range[] = []
  private readonly quotes: QuoteTracker = new QuoteTracker()
  private readonly text: string
  private start: number

  constructor(text: string) {
    this.text = text
    this.start = skipWhite(text, 0)
  }

  scan(): Range[] {
    const { text } = this
    let at = findMark(text, this.start)
    while (at < text.length) {
      at = findMark(text, this.pass(readMark(text.charCodeAt(at)), at))
    }
    this.end(text.length, text.length)
    return this.ranges
  }

  /** Handles one mark and gives the offset to go on from. */
  private pass(mark: Mark, at: number): number {
    switch (mark) {
      case Mark.quote:
        return this.passQuote(at)
      case Mark.open:
        return this.passBracket(at)
      case Mark.lineBreak:
        return this.passLineBreak(at)
      case Mark.dash:
        return this.passDash(at)
      case Mark.link:
        return this.passLink(at)
      case Mark.close:
        return at + 1
      case Mark.pipe:
        return at === this.start ? this.passCaption(at) : this.passEndMarks(at)
      default:
        return this.passEndMarks(at)
    }
  }

  private passEndMarks(at: number): number {
    const { text } = this
    if (text.charAt(at) === '.' && text.slice(at - 3, at).toLowerCase() === 'www') {
      const end = findLinkEnd(text, at - 3)
      if (end > at) return end
    }
    const { cut, endsParagraph } = readEndMarks(text, this.start, at, this.quotes)
    if (endsParagraph || ask(cutRules, cut)) {
      if (endsParagraph || cut.breaks) this.quotes.reset()
      return this.end(cut.end, cut.next)
    }
    return cut.breaks ? cut.next : cut.end
  }

  private passQuote(at: number): number {
    const { text } = this
    const { length, closed } = this.quotes.read(text, at, at === this.start)
    const end = at + length
    if (closed && endsWithTrailer(text, at)) {
      const next = skipWhite(text, end)
      const word = readWordAt(text, next)
      if (next > end && word !== '' && !goesOnAfterQuote.has(word)) return this.end(end, next)
    }
    return end
  }

  private passBracket(at: number): number {
    const end = findBracketEnd(this.text, at)
    if (end < 0 || (at === this.start && holdsSentence(this.text, end))) return at + 1
    return end
  }

  private passLineBreak(at: number): number {
    const { text, start } = this
    let end = at
    while (end > start && isWhite(text.charCodeAt(end - 1))) end--
    let next = at
    let breaks = 0
    for (; next < text.length && isWhite(text.charCodeAt(next)); next++) {
      const unit = text.charCodeAt(next)
      const isBreak = readMark(unit) === Mark.lineBreak
      if (isBreak && !(unit === 10 && text.charCodeAt(next - 1) === 13)) breaks++
    }
    const line = { text, start, end, next, quote: this.quotes.open }
    if (breaks === 1 && next < text.length && !ask(lineRules, line)) return next
    this.quotes.reset()
    return this.end(end, next)
  }

  private passDash(at: number): number {
    const end = findSignatureEnd(this.text, at)
    if (end < 0) return at + 1
    if (at > this.start) this.end(at, at)
    const next = skipWhite(this.text, end)
    return readMark(this.text.charCodeAt(end)) === Mark.lineBreak ? end : this.end(end, next)
  }

  private passLink(at: number): number {
    const { text } = this
    if (text.charAt(at + 1) !== '/' || text.charAt(at + 2) !== '/') return at + 1
    for (let length = 3; length <= longestScheme; length++) {
      const end = findLinkEnd(text, at - length)
      if (end > at) return end
    }
    return at + 1
  }

  private passCaption(at: number): number {
    const end = findCaptionEnd(this.text, at)
    return end < 0 ? at + 1 : this.end(end, skipWhite(this.text, end))
  }

  /** Ends the sentence at one offset and starts the next at another; returns where to go on. */
  private end(end: number, next: number): number {
    const { text } = this
    let last = end
    while (last > this.start && isWhite(text.charCodeAt(last - 1))) last--
    if (last > this.start) this.add(clusterStart(text, this.start), clusterEnd(text, last))
    this.start = next
    return next
  }

  private add(start: number, end: number): void {
    const previous = this.ranges.at(-1)
    // A mark on a space makes one cluster of two would-be sentences.
    if (previous && start < previous[1]) this.ranges[this.ranges.length - 1] = [previous[0], end]
    else this.ranges.push([start, end])
  }
}

function ask<Place>(
  rules: readonly ((place: Place) => boolean | undefined)[],
  place: Place,
): boolean {
  for (const rule of rules) {
    const answer = rule(place)
    if (answer !== undefined) return answer
  }
  return true
}
