import { fold } from '../fold/index.ts'
import { Mark, readMark } from '../sentences/characters.ts'
import type { Cut } from '../sentences/cut.ts'
import { continuesInitials } from '../sentences/initials.ts'
import { findWordStart, skipWhite } from '../sentences/read-words.ts'
import { keepAbbreviations } from '../sentences/rules/keep-abbreviations.ts'
import { keepInitials } from '../sentences/rules/keep-initials.ts'

/**
 * Tells whether a full stop belongs to the abbreviation before it; the sentence rules are asked, so that words and
 * sentences never disagree.
 *
 * @param text Whole text.
 * @param at UTF-16 offset of the full stop.
 * @param floor UTF-16 offset to read no further back than.
 * @returns Whether it is part of the word.
 */
export function belongsToAbbreviation(text: string, at: number, floor: number): boolean {
  const cut = readStop(text, at, floor)
  return cut.next < text.length && (keepAbbreviations(cut) ?? keepInitials(cut)) === false
}

/**
 * Tells whether a full stop between two letters joins the parts of one abbreviation.
 *
 * @param text Whole text.
 * @param at UTF-16 offset of the full stop.
 * @param floor UTF-16 offset to read no further back than.
 * @returns Whether both sides are one word: कि.मी., बी.जे.पी.
 */
export function joinsInitials(text: string, at: number, floor: number): boolean {
  const start = Math.max(floor, findWordStart(text, at))
  return continuesInitials(text, fold(text.slice(start, at)), at + 1)
}

function readStop(text: string, at: number, floor: number): Cut {
  const end = at + 1
  const next = skipWhite(text, end)
  let breaks = false
  for (let offset = end; offset < next; offset++) {
    if (readMark(text.charCodeAt(offset)) === Mark.lineBreak) breaks = true
  }
  return { text, start: floor, at, marksEnd: end, end, next, breaks, mark: Mark.stop, quote: null }
}
