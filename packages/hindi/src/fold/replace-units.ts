/** A text after some replacements, with where each of its units began. */
export interface Replaced {
  text: string
  /** For every unit of `text`, and for its end, a UTF-16 offset into the text before; null when nothing changed. */
  origins: number[] | null
}

/**
 * Replaces matches as `String.prototype.replace` does and keeps where every unit came from.
 *
 * @param text Text to change.
 * @param expression Global expression.
 * @param replace Gives what stands for a match; an empty string drops it.
 * @returns The changed text; units of a replacement all begin where their match began.
 */
export function replaceUnits(
  text: string,
  expression: RegExp,
  replace: (match: string, offset: number) => string,
): Replaced {
  const origins: number[] = []
  let result = ''
  let from = 0
  const keep = (end: number): void => {
    result += text.slice(from, end)
    while (from < end) origins.push(from++)
  }
  for (const match of text.matchAll(expression)) {
    const value = replace(match[0], match.index)
    if (value === match[0]) continue
    keep(match.index)
    result += value
    for (let unit = 0; unit < value.length; unit++) origins.push(match.index)
    from = match.index + match[0].length
  }
  if (from === 0) return { text, origins: null }
  keep(text.length)
  origins.push(text.length)
  return { text: result, origins }
}

/**
 * Joins the origins of two replacements made one after the other.
 *
 * @param first Origins of the earlier replacement.
 * @param second Origins of the later one.
 * @returns Origins of the whole.
 */
export function composeOrigins(first: number[] | null, second: number[] | null): number[] | null {
  if (!first || !second) return first ?? second
  return second.map((offset) => first[offset] as number)
}
