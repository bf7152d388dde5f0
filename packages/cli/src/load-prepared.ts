import type { Lexicon } from '@sahapath/core'
import { type LexiconOptions, loadLexicon } from '@sahapath/lexicon'

/**
 * Loads all that the project knows, and what was worked out beforehand of its glossary and names.
 *
 * @param options Dictionaries to consult after ours.
 * @returns The lexicon.
 */
export async function loadPrepared(options: LexiconOptions = {}): Promise<Lexicon> {
  const [lexicon, { openings, nameOpenings }] = await Promise.all([
    loadLexicon(options),
    import('./generated/openings.ts'),
  ])
  const { concepts = [], names = [] } = lexicon
  return {
    ...lexicon,
    openings: { of: concepts, text: openings },
    nameOpenings: { of: names, text: nameOpenings },
  }
}
