/** What a character can mean to the sentence scanner; 0 for all that it passes over. */
export const Mark = {
  none: 0,
  /** । ॥ and their full-width kin: always an end mark. */
  danda: 1,
  /** ASCII full stop. */
  stop: 2,
  /** | used as a danda, as a separator or around a caption. */
  pipe: 3,
  /** ? and !, alone or in runs. */
  exclamation: 4,
  ellipsis: 5,
  quote: 6,
  open: 7,
  close: 8,
  lineBreak: 9,
  /** Dashes, which can open a signature. */
  dash: 10,
  /** ':' and 'w', with which an address can begin. */
  link: 11,
} as const

/** One of the kinds of mark. */
export type Mark = (typeof Mark)[keyof typeof Mark]

const rows: readonly (readonly [characters: string, mark: Mark])[] = [
  ['।॥。｡', Mark.danda],
  ['.', Mark.stop],
  ['|', Mark.pipe],
  ['?!؟！？‼⁇⁈⁉', Mark.exclamation],
  ['…', Mark.ellipsis],
  ['"\'“”„‟‘’‚‛«»‹›``', Mark.quote],
  ['([{', Mark.open],
  [')]}', Mark.close],
  ['\n\r\u2028\u2029\v\f', Mark.lineBreak],
  ['—–', Mark.dash],
  [':', Mark.link],
]

const table = new Uint8Array(0x10000)
for (const [characters, mark] of rows) {
  for (const character of characters) table[character.charCodeAt(0)] = mark
}

/**
 * Tells what a UTF-16 code unit means to the scanner.
 *
 * @param unit Code unit; NaN past the end of a text.
 * @returns Its mark.
 */
export function readMark(unit: number): Mark {
  // An index that is no number would make every later look-up slow.
  return (unit >= 0 ? table[unit] : Mark.none) as Mark
}

/**
 * Finds the next mark of a text.
 *
 * @param text Whole text.
 * @param start UTF-16 offset to begin at.
 * @returns UTF-16 offset of the first character that can mean something to the scanner, or the length of the text.
 */
export function findMark(text: string, start: number): number {
  const { length } = text
  let offset = start
  while (offset < length && table[text.charCodeAt(offset)] === 0) offset++
  return offset
}

/**
 * Tells whether a code unit is white space, line breaks included.
 *
 * @param unit Code unit.
 * @returns Whether `String.prototype.trim` would take it away.
 */
export function isWhite(unit: number): boolean {
  if (unit <= 32) return unit === 32 || (unit >= 9 && unit <= 13)
  if (unit < 0xa0) return false
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}

/**
 * Tells whether a code unit can stand in a word: a letter, mark, digit or joiner of any script.
 *
 * @param unit Code unit; NaN past the end of a text.
 * @returns Whether words go on over it.
 */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) {
    return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || isAsciiDigit(unit)
  }
  if (unit >= 0x900 && unit <= 0x97f) return unit !== 0x964 && unit !== 0x965
  if (unit === 0x200c || unit === 0x200d) return true
  return (unit >= 0xc0 && unit < 0x2000) || (unit >= 0x3040 && unit < 0xff00)
}

/**
 * Tells whether a code unit is a digit, ASCII or Devanagari.
 *
 * @param unit Code unit.
 * @returns Whether it is 0–9 or ०–९.
 */
export function isDigit(unit: number): boolean {
  return isAsciiDigit(unit) || (unit >= 0x966 && unit <= 0x96f)
}

/**
 * Tells whether a code unit is a Devanagari letter or sign; digits and dandas are not.
 *
 * @param unit Code unit.
 * @returns Whether Hindi words are made of it.
 */
export function isDevanagari(unit: number): boolean {
  return (unit >= 0x900 && unit <= 0x963) || (unit >= 0x970 && unit <= 0x97f)
}

/**
 * Tells whether a code unit is an ASCII letter.
 *
 * @param unit Code unit.
 * @returns Whether it is A–Z or a–z.
 */
export function isAsciiLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
}

function isAsciiDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}
