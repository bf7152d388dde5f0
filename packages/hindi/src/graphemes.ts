// Where a text may be cut without breaking what a reader sees as one letter. Segmenting whole texts with
// Intl.Segmenter is slow and its answer changes with the engine's Unicode version (conjuncts such as म्ब became one
// cluster in Unicode 15.1), so this asks about one place only and, where versions differ, answers "no cut".

const extender = /[\p{M}\p{Grapheme_Extend}\p{Emoji_Modifier}\u200D\u0E33\u0EB3]/u
const letter = /\p{L}/u
const linker =
  /[\u094D\u09CD\u0ACD\u0B4D\u0C4D\u0D4D\u1039\u17D2\u1A60\u1B44\u1BAB\uA9C0\uAAF6\u{10A3F}\u{11133}\u{113D0}\u{1193E}\u{11A47}\u{11A99}\u{11F42}]/u
const prepend =
  /[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u0D4E\u{110BD}\u{110CD}\u{111C2}\u{111C3}\u{113D1}\u{1193F}\u{11941}\u{11A3A}\u{11A84}-\u{11A89}\u{11D46}\u{11F02}]/u
const pictograph = /\p{Extended_Pictographic}/u
const regional = /\p{Regional_Indicator}/u
const jamo = /[\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]/
const hangulSyllable = /[\uAC00-\uD7A3]/

/**
 * Tells whether a text may be cut at an offset without cutting an extended grapheme cluster.
 *
 * @param text Any string, lone surrogates included.
 * @param offset UTF-16 offset into `text`.
 * @returns Whether no cluster runs across the offset; true at both ends of the text.
 */
export function isClusterBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  if (after < 0x300)
    return before < 0x600 ? before !== 13 || after !== 10 : !isPrepended(text, offset)
  if (before < 0x20) return true
  if (isLow(after) && isHigh(before)) return false
  const next = String.fromCodePoint(text.codePointAt(offset) as number)
  if (extender.test(next)) return false
  if (before < 0x300) return true
  const previous = codePointBefore(text, offset)
  if (prepend.test(previous)) return false
  if (letter.test(next)) {
    if (isLinked(text, offset)) return false
    if (jamo.test(next)) return !jamo.test(previous) && !hangulSyllable.test(previous)
    if (hangulSyllable.test(next)) return !jamo.test(previous)
    return true
  }
  if (previous === '\u200D' && pictograph.test(next)) return false
  return !(regional.test(next) && regional.test(previous))
}

/**
 * Moves an offset back to where its grapheme cluster starts.
 *
 * @param text Any string.
 * @param offset UTF-16 offset into `text`.
 * @returns The nearest cluster boundary at or before `offset`.
 */
export function clusterStart(text: string, offset: number): number {
  let start = offset
  while (!isClusterBoundary(text, start)) start--
  return start
}

/**
 * Moves an offset on to where its grapheme cluster ends.
 *
 * @param text Any string.
 * @param offset UTF-16 offset into `text`.
 * @returns The nearest cluster boundary at or after `offset`.
 */
export function clusterEnd(text: string, offset: number): number {
  let end = offset
  while (!isClusterBoundary(text, end)) end++
  return end
}

/** Whether a conjunct sign, with marks or joiners around it, ties the letter at `offset` to what stands before. */
function isLinked(text: string, offset: number): boolean {
  let at = offset
  while (at > 0) {
    const previous = codePointBefore(text, at)
    if (linker.test(previous)) return true
    if (!extender.test(previous)) return false
    at -= previous.length
  }
  return false
}

function isPrepended(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1)
  // Between Arabic and Malayalam, and from there to the surrogates, no script has prepended marks.
  if (before < 0x600 || (before > 0x8e2 && before < 0xd4e)) return false
  if (before > 0xd4e && before < 0xd800) return false
  return text.charCodeAt(offset) >= 0x20 && prepend.test(codePointBefore(text, offset))
}

function codePointBefore(text: string, offset: number): string {
  const low = text.charCodeAt(offset - 1)
  const pair = isLow(low) && offset > 1 && isHigh(text.charCodeAt(offset - 2))
  return text.slice(offset - (pair ? 2 : 1), offset)
}

function isHigh(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800
}

function isLow(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00
}
