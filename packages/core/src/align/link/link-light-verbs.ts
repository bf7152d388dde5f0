import type { LinkTable } from './choose-links.ts'
import type { LinkSide } from './read-words.ts'

/** Score of a link of grammar: it helps reading and is never sure. */
const score = 0.33

/**
 * Links the light verb of a conjunct or compound verb to the English of the word that it makes a verb of.
 *
 * @param table - links of content words; more are added
 * @param source - Hindi words with their groups
 */
export function linkLightVerbs(table: LinkTable, source: LinkSide): void {
  for (const { kind, words } of source.groups) {
    if (kind !== 'conjunct-verb' && kind !== 'compound-verb') continue
    const [first = -1, ...rest] = words
    for (const h of rest) {
      if (table.bySource[h]?.size !== 0) continue
      // In विश्वास गहरा हो रहा है the nearer word is what the verb says.
      const near = table.bestOf(h - 1)
      const best = near >= 0 ? near : table.bestOf(first)
      if (best >= 0) table.add(h, best, score)
    }
  }
}
