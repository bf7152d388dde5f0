/**
 * Makes a text fit for XML 1.0, which has no way to write control characters and lone surrogates.
 *
 * @param text Any text.
 * @returns The text with U+FFFD for what cannot be written.
 */
export function toXmlText(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '\uFFFD')
}
