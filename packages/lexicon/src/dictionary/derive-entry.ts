import type { DictionaryEntry } from '@sahapath/core'
import { analyzeTokens } from '@sahapath/hindi/analyze'
import { affixes } from '../generated/affixes.ts'

const glossesOfAffix = new Map(
  affixes.split('\n').map((line) => line.split('\t') as [affix: string, glosses: string]),
)

/**
 * Puts together an entry for a word that no one wrote one for: ग़ैर- and the entry of लक्ष्य.
 *
 * @param lemma Citation form.
 * @param find Finds the entries of the base.
 * @returns An entry marked as derived; undefined when the word is not built from a known one.
 */
export function deriveEntry(
  lemma: string,
  find: (lemma: string) => readonly DictionaryEntry[],
): DictionaryEntry | undefined {
  for (const { upos, derivation, features } of analyzeTokens([lemma]).analyses[0] ?? []) {
    if (!derivation) continue
    const base = find(derivation.base)[0]
    const templates = glossesOfAffix.get(derivation.affix)
    if (!base || !templates) continue
    // One sense of the base under two readings of the affix is enough for a guess.
    const meaning = plainGloss(base.glosses[0] ?? '')
    const glosses = templates.split('; ').map((template) => template.replace('~', meaning))
    return {
      id: `${lemma}.derived`,
      lemma,
      upos,
      ...(features.Gender && upos === 'NOUN' && { gender: features.Gender === 'Fem' ? 'f' : 'm' }),
      glosses,
      level: 5,
      derived: { ...derivation },
    }
  }
  return undefined
}

/** A gloss without its bracketed help and without the verb's "to". */
function plainGloss(gloss: string): string {
  return gloss
    .replace(/ ?\([^)]*\)/g, '')
    .replace(/^to /, '')
    .trim()
}
