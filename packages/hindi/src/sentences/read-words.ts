import { fold } from '../fold/index.ts'
import { isWhite, isWordUnit } from './characters.ts'

// No Hindi word or dotted abbreviation is longer; the bound keeps every look around a mark constant in cost.
const longest = 64

/**
 * Finds where the word that ends at an offset starts.
 *
 * @param text Text being cut.
 * @param end UTF-16 offset just after the word.
 * @returns UTF-16 start; `end` when no word ends there.
 */
export function findWordStart(text: string, end: number): number {
  const floor = Math.max(0, end - longest)
  let start = end
  while (start > floor && isWordUnit(text.charCodeAt(start - 1))) start--
  return start
}

/**
 * Finds where the word that starts at an offset ends.
 *
 * @param text Text being cut.
 * @param start UTF-16 offset of the word.
 * @returns UTF-16 end; `start` when no word starts there.
 */
export function findWordEnd(text: string, start: number): number {
  const ceiling = Math.min(text.length, start + longest)
  let end = start
  while (end < ceiling && isWordUnit(text.charCodeAt(end))) end++
  return end
}

/**
 * Reads the word before an offset, white space between passed over.
 *
 * @param text Text being cut.
 * @param end UTF-16 offset after the word.
 * @param floor UTF-16 offset to read no further back than.
 * @returns The folded word; empty when a mark or nothing stands there.
 */
export function readWordBefore(text: string, end: number, floor: number): string {
  let last = end
  while (last > floor && isWhite(text.charCodeAt(last - 1))) last--
  return fold(text.slice(Math.max(floor, findWordStart(text, last)), last))
}

/**
 * Reads the word at an offset.
 *
 * @param text Text being cut.
 * @param start UTF-16 offset of the word.
 * @returns The folded word; empty when a mark or nothing stands there.
 */
export function readWordAt(text: string, start: number): string {
  return fold(text.slice(start, findWordEnd(text, start)))
}

/**
 * Finds where the chunk before an offset starts: all that is written without a space, dots included.
 *
 * @param text Text being cut.
 * @param end UTF-16 offset just after the chunk.
 * @param floor UTF-16 offset to read no further back than.
 * @returns UTF-16 start of words joined by full stops.
 */
export function findDottedStart(text: string, end: number, floor: number): number {
  const lowest = Math.max(floor, end - longest)
  let start = end
  while (start > lowest) {
    const unit = text.charCodeAt(start - 1)
    if (!isWordUnit(unit) && unit !== 46) break
    start--
  }
  return start
}

/**
 * Passes over white space.
 *
 * @param text Text being cut.
 * @param start UTF-16 offset to begin at.
 * @returns UTF-16 offset of the next character that is not white space, or the length of the text.
 */
export function skipWhite(text: string, start: number): number {
  let offset = start
  while (offset < text.length && isWhite(text.charCodeAt(offset))) offset++
  return offset
}

/**
 * Makes a set of words that are looked up folded.
 *
 * @param words Rows as an editor writes them.
 * @returns The folded words.
 */
export function foldWords(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(fold))
}
