import type { NameType } from '../document/types.ts'
import { foldToken } from './fold-token.ts'
import { foldWords } from './fold-words.ts'
import { isDerived } from './is-derived.ts'
import { isPlainWord } from './is-plain-word.ts'
import { isJoined } from './name-stretch.ts'
import { afterName } from './name-words.ts'
import type { OrganisationRun } from './read-organisation-runs.ts'
import type { MatchSentence, MatchWord } from './types.ts'

/** Half-open range of words that name a thing, an event or an organisation. */
export interface NamedRun extends OrganisationRun {
  type: Extract<NameType, 'org' | 'product' | 'event'>
}

/** Letters before the name of a ship. */
const shipPrefixes = foldWords(
  'आईएनएस आईसीजीएस यूएसएस यूएससीजीसी एचएमएस एचएमएएस एमवी एमटी एमएससी पीएनएस बीएनएस एसएलएनएस केआरआई बीआरपी एफ़एस',
)
const operation = foldToken('ऑपरेशन')

const mostWords = 3

/**
 * Reads the names of ships and operations, which stand after what tells them: आईएनएस तरकश, ऑपरेशन राइज़िंग लायन.
 *
 * @param sentence Sentence with its words.
 * @returns Runs in text order, none overlapping another.
 */
export function readNamedThings(sentence: MatchSentence): NamedRun[] {
  const { words } = sentence
  const runs: NamedRun[] = []
  for (let first = 0; first < words.length; first++) {
    const opening = foldToken((words[first] as MatchWord).text)
    const isShip = shipPrefixes.has(opening)
    if (!isShip && opening !== operation) continue
    let last = first + 1
    while (last <= first + mostWords && isJoined(sentence, last)) {
      const word = words[last] as MatchWord
      // A ship may have any noun for its name; an operating theatre is no operation.
      const isNoun = isShip && last === first + 1 && word.upos === 'NOUN'
      if (!isNoun && !isUnknown(word)) break
      last++
    }
    if (last - first < 2) continue
    runs.push({ first, last, type: isShip ? 'product' : 'event' })
    first = last - 1
  }
  return runs
}

function isUnknown(word: MatchWord): boolean {
  return !isPlainWord(word) && !isDerived(word.text) && !afterName.has(foldToken(word.text))
}
