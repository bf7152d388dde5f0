import type { Concept } from '../document/types.ts'
import { findHolders, type Span } from './choose-matches.ts'
import { compoundRows } from './compound-rows.ts'
import { foldToken } from './fold-token.ts'
import { isOrganisation } from './is-organisation.ts'
import type { MatchSentence, MatchWord } from './types.ts'
import { touches } from './word-gaps.ts'

/** For each head, folded, the types of the terms it takes. */
const takenBy = new Map<string, Set<Concept['type']>>()
for (const { heads, takes } of compoundRows) {
  for (const head of heads.map(foldToken)) {
    takenBy.set(head, new Set([...(takenBy.get(head) ?? []), ...takes]))
  }
}

/** Two terms that stand side by side and make one compound. */
export interface Compound<S> {
  matter: S
  head: S
}

/**
 * Finds a term in its citation form right before a head that takes it as its matter.
 *
 * @param chosen Chosen spans of the sentence, a holder before what it holds.
 * @param sentence The sentence.
 * @param describe Tells the concept of a span, the form that stands there, and whether it is uninflected.
 * @returns Compounds in text order.
 */
export function joinCompounds<S extends Span>(
  chosen: readonly S[],
  { text, words }: MatchSentence,
  describe: (span: S) => { concept: Concept; form: string; isDirect: boolean },
): Compound<S>[] {
  const holders = findHolders(chosen)
  const outer = chosen.filter((_, index) => holders[index] === -1)
  return outer.flatMap((head, at) => {
    const matter = outer[at - 1]
    if (!matter || matter.last !== head.first || !touches(text, words, head.first)) return []
    const takes = takenBy.get(foldToken(describe(head).form))
    // A noun does not reach over the adjective of a head: दोनों पक्ष बहुपक्षीय व्यवस्था.
    if (!takes || (words[head.first] as MatchWord).upos === 'ADJ') return []
    const { concept, isDirect } = describe(matter)
    // The name of a body is a name first: इसरो अध्यक्ष are two.
    const type = isOrganisation(concept) ? 'org' : concept.type
    return isDirect && !concept.pos && takes.has(type) ? [{ matter, head }] : []
  })
}
