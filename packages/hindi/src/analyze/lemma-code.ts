/**
 * How the lemma list is written as one string. A row is the length of the start it shares with the row before, the
 * rest of its letters, and the number of its tag; each is one unit or two, and the three cannot be confused.
 */

/** Devanagari letters are shifted into ASCII, where they cost a third: U+0901 becomes U+0023. */
export const letterShift: number = 0x0901 - 0x23

/** First unit of a tag; letters lie below. The commonest tags get the units that cost one byte. */
export const firstTag = 0x71

/** Last tag that costs one byte; the others begin at U+00A1. */
export const lastShortTag = 0x7e

/** First unit of a shared length. */
export const firstLength = 0x21

/** Hyphen and space between the parts of a lemma, written as the letters U+0950 and U+094F. */
export const hyphen = '\u0950'
export const space = '\u094f'

/** What stands for "another spelling of the row before". */
export const variantTag = '='

/**
 * Gives the unit of a tag.
 *
 * @param index Place of the tag in the table of tags.
 * @returns UTF-16 unit.
 */
export function unitOfTag(index: number): number {
  const short = lastShortTag - firstTag + 1
  return index < short ? firstTag + index : 0xa1 + index - short
}

/**
 * Gives the tag of a unit.
 *
 * @param unit UTF-16 unit at or above `firstTag`.
 * @returns Place of the tag in the table of tags.
 */
export function tagOfUnit(unit: number): number {
  return unit <= lastShortTag ? unit - firstTag : unit - 0xa1 + lastShortTag - firstTag + 1
}
