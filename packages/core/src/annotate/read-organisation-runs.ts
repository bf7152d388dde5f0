import { foldAt } from './fold-at.ts'
import { foldToken } from './fold-token.ts'
import { foldWords } from './fold-words.ts'
import { isPlainWord } from './is-plain-word.ts'
import type { MatchSentence, MatchWord } from './types.ts'
import { touches } from './word-gaps.ts'

/** Half-open range of words that name an organisation. */
export interface OrganisationRun {
  first: number
  last: number
}

/** What the names of world and regional organisations begin with. */
const openers: ReadonlySet<string> = foldWords(
  'अंतरराष्ट्रीय अंतर्राष्ट्रीय विश्व एशियाई एशिया अफ़्रीकी अफ़्रीका यूरोपीय यूरेशियाई इस्लामी इस्लामिक राष्ट्रमंडल राष्ट्रीय केंद्रीय सर्वोच्च अंतर-अमेरिकी अंतरसंसदीय अंतर-संसदीय अरब प्रशांत खाड़ी कैरिबियाई',
)

/** What they end with. */
const heads: ReadonlySet<string> = foldWords(
  'संगठन संघ महासंघ परिसंघ परिषद आयोग एजेंसी बैंक कोष प्राधिकरण न्यायालय अदालत न्यायाधिकरण ब्यूरो बोर्ड फ़ेडरेशन गठबंधन मंच फ़ोरम अधिकरण सचिवालय संस्थान निगम विश्वविद्यालय',
)

/** What bodies of the United Nations end with besides. */
const unitedNationsHeads: ReadonlySet<string> = foldWords(
  'कार्यालय कार्यक्रम मिशन समिति बल निधि विश्वविद्यालय केंद्र पैनल अभियान',
)
const unitedNations = ['संयुक्त', 'राष्ट्र'].map(foldToken)

/** Between the first word and the last stand at most so many. */
const mostBetween = 3

/**
 * Reads names of organisations that stand in no list from their first and last word: एशियाई फ़ुटबॉल परिसंघ.
 *
 * @param sentence Sentence with its words.
 * @param isTerm Whether a range of words is a term, which is then a kind of body and no name.
 * @returns Runs in text order, none overlapping another.
 */
export function readOrganisationRuns(
  sentence: MatchSentence,
  isTerm: (first: number, last: number) => boolean,
): OrganisationRun[] {
  const { text, words } = sentence
  const runs: OrganisationRun[] = []
  for (let first = 0; first < words.length; first++) {
    const own = openers.has(foldAt(words, first))
    const ofNations = unitedNations.every((word, index) => foldAt(words, first + index) === word)
    if (!own && !ofNations) continue
    const from = first + (ofNations ? 2 : 1)
    for (let at = from; at <= from + mostBetween && at < words.length; at++) {
      const folded = foldAt(words, at)
      if (!touches(text, words, at)) break
      const closes = heads.has(folded) || (ofNations && unitedNationsHeads.has(folded))
      if (closes && at > from && (ofNations || !isTerm(from, at + 1))) {
        runs.push({ first, last: at + 1 })
        first = at
        break
      }
      if (!mayStandBetween(words[at] as MatchWord)) break
    }
  }
  return runs
}

function mayStandBetween(word: MatchWord): boolean {
  return !isPlainWord(word) || word.upos === 'NOUN' || word.upos === 'ADJ'
}
