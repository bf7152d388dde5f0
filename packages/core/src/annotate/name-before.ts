import { foldToken } from './fold-token.ts'
import { foldWords } from './fold-words.ts'
import { isDerived } from './is-derived.ts'
import type { MatchSentence, MatchWord } from './types.ts'

/** What conferences and courts give the name of a place or person to: पेरिस समझौता, मोनरो सिद्धांत. */
const heads: ReadonlySet<string> = foldWords(
  `समझौता संधि घोषणा घोषणापत्र प्रोटोकॉल कन्वेंशन चार्टर निर्णय सहमति पैकेज प्रक्रिया पहल रोडमैप वक्तव्य कार्ययोजना योजना
  सिद्धांत क़ानून अधिनियम विधेयक संविधि अभिसमय प्रारूप`,
)

/**
 * Tells whether the word before an agreement or the like is its name.
 *
 * @param sentence Sentence with its words.
 * @param first Index of the first word of the term.
 * @param head Form of the term as the glossary spells it.
 * @returns True for पेरिस before समझौता; false for the second country of भारत-चीन समझौता.
 */
export function isNamedBefore(
  { text, words }: MatchSentence,
  first: number,
  head: string,
): boolean {
  const word = words[first - 1]
  // Most words are no name, and that is told soonest.
  if (!word || !isNameLike(word) || !heads.has(foldToken(head))) return false
  const isPair = text[word.start - 1] === '-'
  const isSpaced = text.slice(word.end, (words[first] as MatchWord).start) === ' '
  return isSpaced && !isPair
}

function isNameLike({ text, upos, known }: MatchWord): boolean {
  return upos === 'PROPN' || (known === false && !isDerived(text))
}
