/** Plural and oblique endings of nouns and adjectives, longest first, with the endings they may stand for. */
const endings: readonly (readonly [ending: string, citations: readonly string[]])[] = [
  ['ियों', ['ी', 'ि']],
  ['ियाँ', ['ी', 'ि']],
  ['ियां', ['ी', 'ि']],
  ['ुओं', ['ु', 'ू']],
  ['ुएँ', ['ु', 'ू']],
  ['ुएं', ['ु', 'ू']],
  ['ाओं', ['ा']],
  ['ाएँ', ['ा']],
  ['ाएं', ['ा']],
  ['ओं', ['']],
  ['एँ', ['']],
  ['एं', ['']],
  ['ों', ['', 'ा']],
  ['ें', ['']],
  ['े', ['ा']],
]

/** What is left of का, ने or में is no word. */
const shortestStem = 2

const none: readonly string[] = []

/**
 * Guesses the citation forms of a Hindi noun or adjective from its ending alone.
 *
 * For words that no analysis knows, and for terms that a glossary lists in the plural.
 *
 * @param surface Word form in any spelling.
 * @returns Possible citation forms, without the form itself; empty when the ending tells nothing.
 */
export function guessCitations(surface: string): readonly string[] {
  const last = surface[surface.length - 1]
  if (last !== 'ं' && last !== 'ँ' && last !== 'े') return none
  for (const [ending, citations] of endings) {
    if (!surface.endsWith(ending)) continue
    const stem = surface.slice(0, -ending.length)
    if (stem.length >= shortestStem) return citations.map((citation) => stem + citation)
  }
  return none
}
