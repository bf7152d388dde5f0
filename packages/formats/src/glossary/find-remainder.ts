type Members = Readonly<Record<string, unknown>>

/**
 * Finds what a format did not hold of a value, so that it can be written beside it.
 *
 * @param wanted The value that was written.
 * @param got What a reader makes of what was written.
 * @returns Members to set over `got`, null for those to take away; undefined when nothing is missing.
 */
export function findRemainder(wanted: object, got: object): Record<string, unknown> | undefined {
  const before = got as Members
  const rest: [string, unknown][] = Object.entries(wanted as Members).filter(
    ([name, value]) => value !== undefined && !isSame(value, before[name]),
  )
  for (const name of Object.keys(before)) {
    if ((wanted as Members)[name] === undefined && before[name] !== undefined)
      rest.push([name, null])
  }
  return rest.length > 0 ? Object.fromEntries(rest) : undefined
}

/**
 * Puts back what a format did not hold.
 *
 * @param got What the format held.
 * @param remainder Members to set; null takes one away.
 * @returns A new object.
 */
export function applyRemainder(got: object, remainder: object): Record<string, unknown> {
  const all = Object.entries({ ...got, ...remainder })
  return Object.fromEntries(all.filter(([, value]) => value !== null && value !== undefined))
}

/**
 * Writes a remainder as JSON that any text format can carry: no control characters, no lone surrogates.
 *
 * @param value JSON value.
 * @returns JSON on one line.
 */
export function writePlainJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/**
 * Reads a remainder.
 *
 * @param text JSON text.
 * @returns The object, or undefined when the text is no JSON object.
 */
export function readRemainder(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Equality of JSON values, whatever the order of members. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every(
      (name) =>
        Object.hasOwn(other, name) && isSame((one as Members)[name], (other as Members)[name]),
    )
  )
}
