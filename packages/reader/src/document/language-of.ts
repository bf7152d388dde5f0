const devanagari = /\p{Script=Devanagari}/u

/**
 * Tells the language to mark a piece of text with: an embedded post in a Hindi article may be English.
 * @param text The text as shown.
 * @returns `hi` when it holds a Devanagari letter, else `en`.
 */
export function languageOf(text: string): 'hi' | 'en' {
  return devanagari.test(text) ? 'hi' : 'en'
}
