import { foldAt } from './fold-at.ts'
import { foldToken } from './fold-token.ts'
import { foldWords } from './fold-words.ts'
import { isDerived } from './is-derived.ts'
import { isPlainWord } from './is-plain-word.ts'
import { endOfNames, isJoined, type RunEvidence, stretchEnd } from './name-stretch.ts'
import { afterName, givenNames, nameEndings } from './name-words.ts'
import { isDescribed, isQuoted, standsApart } from './person-clues.ts'
import {
  endsLikePlace,
  isIntroduced,
  isLocated,
  isPartOfPlace,
  isPlaceHead,
  standsInDateline,
} from './place-clues.ts'
import type { MatchSentence, MatchWord } from './types.ts'

/** A run of words that is a name in all likelihood. */
export interface NameRun {
  /** Half-open range of words. */
  first: number
  last: number
  type: 'person' | 'place'
  /** One clause that says what speaks for it. */
  reason: string
}

/** A stretch of words that are like names. */
interface Stretch {
  sentence: MatchSentence
  first: number
  last: number
  isGiven: boolean
}

const agent = foldToken('ने')
/** What goes on from the stem of a verb, so that this is no name: पल्ला झाड़ लिया. */
const verbEndings = foldWords(
  'रहा रही रहे लिया ली लिए लेते लेता लेती दिया दी दिए देते देता देती चुका चुकी चुके सकता सकती सकते गया गई गए',
)
const indefinite = foldWords('एक इस उस किसी हर कुछ कई अन्य दूसरे')

/**
 * Reads a name that no title introduces, from its own words and from what stands around it.
 *
 * @param sentence Sentence with its words.
 * @param first Index of the first word.
 * @param evidence What is known of the words.
 * @returns The name, or null when too little speaks for one.
 */
export function readUntitledName(
  sentence: MatchSentence,
  first: number,
  evidence: RunEvidence,
): NameRun | null {
  const { words } = sentence
  const end = stretchEnd(sentence, first, evidence)
  const last = endOfNames(sentence, first, end, evidence)
  const isGiven = givenNames.has(foldAt(words, first))
  if (isGiven && last <= first + 1 && end > first + 1) {
    const whole = endOfNames(sentence, first + 1, end, evidence)
    const closing = words[whole - 1] as MatchWord
    if (whole > first + 1 && (!isPlainWord(closing) || nameEndings.has(foldToken(closing.text)))) {
      return person(first, whole, 'it begins with a given name')
    }
  }
  if (last === first) return null
  const stretch = { sentence, first, last, isGiven }
  return (
    readByParts(stretch, evidence) ??
    readCalledPlace(stretch) ??
    readUnknown(stretch) ??
    readShort(stretch)
  )
}

function readByParts(
  { sentence: { words }, first, last, isGiven }: Stretch,
  evidence: RunEvidence,
): NameRun | null {
  if (last - first < 2) return null
  if (isGiven) return person(first, last, 'it begins with a given name')
  const parts = words.slice(first, last).some(({ text }) => evidence.isPersonPart(text))
  if (!parts && !nameEndings.has(foldAt(words, last - 1))) return null
  return person(first, last, 'it is built of known parts of names')
}

function readCalledPlace({ sentence, first, last }: Stretch): NameRun | null {
  const { text, words } = sentence
  const closing = words[last - 1] as MatchWord
  if (endsLikePlace(closing.text)) return place(last - 1, last, 'it ends like a place')
  if (isJoined(sentence, last) && isPartOfPlace(words, last)) {
    return place(first, last + 1, 'it ends like a place')
  }
  if (isPlaceHead(foldAt(words, last)) || isIntroduced(words, first)) {
    return place(first, last, 'it is called a place')
  }
  const gap = text.slice(closing.end)
  if (first === 0 && standsInDateline(gap) && !isDerived(closing.text)) {
    return place(first, last, 'a report begins with it')
  }
  if (isNew(words, first, last) && gap.startsWith(' ') && isLocated(words, last)) {
    return place(first, last, 'an unknown word before में is a place')
  }
  return null
}

function readUnknown({ sentence, first, last }: Stretch): NameRun | null {
  const { words } = sentence
  const many = last - first > 1
  const isForeign = words
    .slice(first, last)
    .every(({ text, known }) => known === false && !isDerived(text))
  const goesOn = verbEndings.has(foldAt(words, last))
  if (many && isForeign && !goesOn && standsApart(sentence, first)) {
    const type = isLocated(words, last) ? 'place' : 'person'
    return { first, last, type, reason: 'no dictionary knows its words' }
  }
  const acts =
    (many || (isNew(words, first, last) && standsApart(sentence, first))) &&
    foldAt(words, last) === agent &&
    isJoined(sentence, last) &&
    !indefinite.has(foldAt(words, first - 1))
  return acts ? person(first, last, 'unknown words before ने are an agent') : null
}

/** One word by which a report calls a person whom it has not named in full. */
function readShort({ sentence, first, last, isGiven }: Stretch): NameRun | null {
  const { words } = sentence
  if (last - first > 1 || !isNew(words, first, last)) return null
  if (standsApart(sentence, first) && isQuoted(words, last)) {
    return person(first, last, 'an unknown word that is quoted is a person')
  }
  if (!afterName.has(foldAt(words, last))) return null
  if (isGiven) return person(first, last, 'it is a given name')
  return isDescribed(words, first) ? person(first, last, 'it is said what the person does') : null
}

function isNew(words: readonly MatchWord[], first: number, last: number): boolean {
  const word = words[first] as MatchWord
  return last - first === 1 && word.known === false && !isDerived(word.text)
}

function person(first: number, last: number, reason: string): NameRun {
  return { first, last, type: 'person', reason }
}

function place(first: number, last: number, reason: string): NameRun {
  return { first, last, type: 'place', reason }
}
