/** Plural and oblique endings of nouns and adjectives, longest first, with the endings they may stand for. */
const endings: readonly (readonly [ending: RegExp, citations: readonly string[]])[] = [
  [/ियों$|ियाँ$|ियां$/u, ['ी', 'ि']],
  [/ुओं$|ुएँ$|ुएं$/u, ['ु', 'ू']],
  [/ाओं$|ाएँ$|ाएं$/u, ['ा']],
  [/ओं$|एँ$|एं$/u, ['']],
  [/ों$/u, ['', 'ा']],
  [/ें$/u, ['']],
  [/े$/u, ['ा']],
]

/**
 * Guesses the citation forms of a Hindi noun or adjective from its ending alone.
 *
 * For words that no analysis knows, and for terms that a glossary lists in the plural.
 *
 * @param surface Word form in any spelling.
 * @returns Possible citation forms, without the form itself; empty when the ending tells nothing.
 */
export function guessCitations(surface: string): string[] {
  for (const [ending, citations] of endings) {
    const stem = surface.replace(ending, '')
    // What is left of का, ने or में is no word.
    if (stem === surface || stem.length < 2) continue
    return citations.map((citation) => stem + citation)
  }
  return []
}
