import { isWhite, isWordUnit, Mark, readMark } from './characters.ts'
import type { OpenQuote } from './cut.ts'

const singles = "'‘’‚‛‹›`"
const openers = '“„‘‚«‹'
const closers = '”’»›'
// Nobody nests deeper; the bound keeps a run of marks from being passed again and again.
const mostQuotes = 4

/**
 * Follows quotations through a text. Marks of one family pair whatever their shape, since a quotation opened with "
 * is often closed with ”; where shape and surroundings disagree, the surroundings are believed.
 */
export class QuoteTracker {
  private double: OpenQuote | null = null
  private single: OpenQuote | null = null
  private lastEnd = -1
  private lastOpened = false

  /**
   * Reads a quotation mark and remembers what it opened or closed.
   *
   * @param text Whole text.
   * @param at UTF-16 offset of the mark.
   * @param bare Whether its sentence begins with it.
   * @returns Length of the mark in UTF-16 units ('' is one), and the quotation it closed, if it closed one.
   */
  read(text: string, at: number, bare: boolean): { length: number; closed: OpenQuote | null } {
    const mark = text.charAt(at)
    const isSingle = singles.includes(mark)
    const isDoubled = isSingle && text.charAt(at + 1) === mark
    const length = isDoubled ? 2 : 1
    const family = isSingle && !isDoubled ? 'single' : 'double'
    if (family === 'single' && isApostrophe(text, at)) return { length, closed: null }
    const pending = this[family]
    const opens = this.opens(text, at, length, mark, pending !== null)
    this.lastEnd = at + length
    this.lastOpened = opens
    this[family] = opens ? { at, bare } : null
    return { length, closed: opens ? null : (pending ?? { at, bare: true }) }
  }

  /**
   * Tells whether a mark right after an end mark closes a quotation, without remembering it.
   *
   * @param text Whole text.
   * @param at UTF-16 offset of the mark.
   * @returns Whether it closes.
   */
  closes(text: string, at: number): boolean {
    const mark = text.charAt(at)
    const isSingle = singles.includes(mark)
    const isDoubled = isSingle && text.charAt(at + 1) === mark
    const pending = this[isSingle && !isDoubled ? 'single' : 'double'] !== null
    return !this.opens(text, at, isDoubled ? 2 : 1, mark, pending)
  }

  /** The quotation still open, the outer one first; null when none is. */
  get open(): OpenQuote | null {
    return this.double ?? this.single
  }

  /** Forgets what is open: a quotation does not outlive its paragraph. */
  reset(): void {
    this.double = null
    this.single = null
  }

  private opens(
    text: string,
    at: number,
    length: number,
    mark: string,
    isPending: boolean,
  ): boolean {
    const before = text.charCodeAt(at - 1)
    let afterQuotes = at + length
    const ceiling = afterQuotes + mostQuotes
    while (afterQuotes < ceiling && readMark(text.charCodeAt(afterQuotes)) === Mark.quote) {
      afterQuotes++
    }
    const after = text.charCodeAt(afterQuotes)
    const isFree =
      this.lastEnd === at ? this.lastOpened : at === 0 || isWhite(before) || opensBefore(before)
    const isClosed = afterQuotes >= text.length || isWhite(after) || closesAfter(after)
    if (isFree && !isClosed) return true
    if (!isFree && isClosed) return false
    if (!isPending) return !closers.includes(mark)
    return openers.includes(mark) && !isClosed
  }
}

function isApostrophe(text: string, at: number): boolean {
  return isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at + 1))
}

function opensBefore(unit: number): boolean {
  const mark = readMark(unit)
  return mark === Mark.open || mark === Mark.dash || unit === 45
}

function closesAfter(unit: number): boolean {
  const mark = readMark(unit)
  return (
    mark === Mark.danda ||
    mark === Mark.stop ||
    mark === Mark.pipe ||
    mark === Mark.exclamation ||
    mark === Mark.close ||
    mark === Mark.dash ||
    mark === Mark.link ||
    unit === 44 ||
    unit === 59
  )
}
