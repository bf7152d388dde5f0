import type { Mark } from './characters.ts'

/** A quotation that was opened in the text. */
export interface OpenQuote {
  /** UTF-16 offset of the opening mark. */
  at: number
  /** Whether nothing but the quotation had been said in its sentence when it opened. */
  bare: boolean
}

/** A place where a sentence may end, as its rules see it. */
export interface Cut {
  /** Whole text. */
  text: string
  /** UTF-16 offset where the sentence starts. */
  start: number
  /** UTF-16 offset of the first end mark. */
  at: number
  /** UTF-16 offset after the run of end marks. */
  marksEnd: number
  /** UTF-16 offset after the closing quotes and brackets that belong to the marks. */
  end: number
  /** UTF-16 offset of what comes next, white space passed over; the length of the text when nothing does. */
  next: number
  /** Whether a line break, but no empty line, lies between `end` and `next`. */
  breaks: boolean
  /** Strongest mark of the run. */
  mark: Mark
  /** Quotation closed by the marks, or null. */
  quote: OpenQuote | null
}

/** Decides about a place: true ends the sentence, false goes on, undefined leaves it to the next rule. */
export type CutRule = (cut: Cut) => boolean | undefined

/** A line break without an end mark before it, as its rules see it. */
export interface LineBreak {
  /** Whole text. */
  text: string
  /** UTF-16 offset where the sentence starts. */
  start: number
  /** UTF-16 offset after the last character of the line. */
  end: number
  /** UTF-16 offset of the first character of the next line. */
  next: number
  /** Quotation still open, or null. */
  quote: OpenQuote | null
}

/** Decides about a line break as a `CutRule` does about an end mark. */
export type LineRule = (line: LineBreak) => boolean | undefined
