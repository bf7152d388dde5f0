/**
 * Tells whether two language tags name the same language, whatever the region: `hi`, `hi-IN`, `hin`.
 *
 * @param one Tag.
 * @param other Tag.
 * @returns Whether they do; a tag that is none is the same as itself alone.
 */
export function isSameLanguage(one: string, other: string): boolean {
  return languageOf(one) === languageOf(other)
}

function languageOf(tag: string): string {
  if (/^[a-z]{2}(?:-|$)/u.test(tag)) return tag.slice(0, 2)
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).language
  } catch {
    return tag
  }
}
