import type { Concept } from '../document/types.ts'
import { findHolders, type Span } from './choose-matches.ts'
import { foldToken } from './fold-token.ts'
import type { MatchSentence } from './types.ts'
import { touches } from './walk-words.ts'

/** Heads that take whatever is dealt with before them: सैन्य सहयोग समझौता, सीमा विवाद वार्ता. */
const heads: ReadonlySet<string> = new Set(
  [
    'समझौता',
    'संधि',
    'क़रार',
    'वार्ता',
    'बातचीत',
    'बैठक',
    'सम्मेलन',
    'शिखर सम्मेलन',
    'समिति',
    'आयोग',
    'परिषद',
    'कार्य समूह',
    'तंत्र',
    'मसौदा',
    'कार्यक्रम',
    'परियोजना',
    'योजना',
    'केंद्र',
    'एजेंसी',
    'प्रणाली',
    'क्षमता',
    'क़ानून',
    'अभियान',
    'बल',
    'दल',
    'शिविर',
    'व्यवस्था',
    'ढाँचा',
    'कोष',
    'सूची',
    'अधिकारी',
    'विशेषज्ञ',
    'संस्था',
    'संगठन',
  ].map(foldToken),
)

/** What may be dealt with; offices and organisations act, and are rather subjects. */
const matters: ReadonlySet<Concept['type']> = new Set([
  'process',
  'event',
  'instrument',
  'status',
  'security',
  'doctrine',
])

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
    if (!heads.has(foldToken(describe(head).form))) return []
    const { concept, isDirect } = describe(matter)
    return isDirect && !concept.pos && matters.has(concept.type) ? [{ matter, head }] : []
  })
}
