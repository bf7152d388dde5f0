import { foldToken } from './fold-token.ts'
import { foldWords } from './fold-words.ts'
import type { PhraseGuard } from './reject-contexts.ts'
import type { MatchWord } from './types.ts'

/** What people of everyday life have: किसानों का संघर्ष is a struggle, मज़दूरों की लड़ाई a fight for rights. */
const owned: ReadonlySet<string> = foldWords('संघर्ष लड़ाई जंग यात्रा')

/** Who has it; citation forms. */
const owners: ReadonlySet<string> = foldWords(
  `परिवार किसान मज़दूर श्रमिक कामगार महिला औरत छात्र युवा आदिवासी दलित कर्मचारी व्यक्ति आदमी इंसान कलाकार खिलाड़ी माँ माता
  पिता पूर्वज बच्चा लड़की लड़का विधवा बुज़ुर्ग`,
)

const genitives = foldWords('का के की')

/** Between the genitive and the word stand at most so many adjectives. */
const farthest = 4

/**
 * Tells why a word is no term when people of everyday life have what it names, or null.
 *
 * @param sentence Sentence with its words.
 * @param first Half-open range of words.
 * @param last End of that range.
 * @returns The reason, or null when the word may be a term.
 */
export const guardOwners: PhraseGuard = ({ words }, first, last) => {
  if (last - first > 1 || !owned.has(foldToken((words[first] as MatchWord).text))) return null
  for (let at = first - 1; at > 0 && first - at <= farthest; at--) {
    const { text } = words[at] as MatchWord
    if (!genitives.has(foldToken(text))) continue
    const { text: owner, lemmas } = words[at - 1] as MatchWord
    return [owner, ...lemmas].some((form) => owners.has(foldToken(form)))
      ? 'the struggle of people, no conflict'
      : null
  }
  return null
}
