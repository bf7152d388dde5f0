import {
  afterName,
  givenNames,
  letterNames,
  nameEndings,
  nameParticles,
  neverNames,
  titleWords,
} from './name-words.ts'
import { isDerived } from './is-derived.ts'
import { foldToken } from './fold-token.ts'
import { foldWords } from './fold-words.ts'
import { isPlainWord } from './name-list.ts'
import {
  endsLikePlace,
  isIntroduced,
  isLocated,
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

/** What is known of the words of a sentence while names are read. */
export interface RunEvidence {
  /** Whether a title or office ends just before the word. */
  followsTitle(index: number): boolean
  /** Whether the word belongs to a listed name that is no person, or to a title. */
  isTaken(index: number): boolean
  /** Whether the word is by itself the short form of a listed person's name. */
  isShortName(index: number): boolean
  /** Whether the word is part of some listed person's name. */
  isPersonPart(word: string): boolean
}

/** Full names in news have at most so many words. */
const longestName = 4

/** Parts of a name are joined by a space or, in Korean and double names, a hyphen. */
const joint = /^[ -]$/u
const devanagari = /^[\u0900-\u097F.॰-]+$/u
const initial = new RegExp(`^(?:(?:${letterNames.join('|')})[.॰]?)+$`, 'u')
const agent = foldToken('ने')
const indefinite = foldWords('एक इस उस किसी हर कुछ कई अन्य दूसरे')

/**
 * Tells whether a word is a title or honorific by itself.
 *
 * @param word Word in any spelling.
 * @returns True for श्री, डॉ., जनरल.
 */
export function isTitleWord(word: string): boolean {
  return titleWords.has(foldToken(word))
}

/**
 * Reads names that stand in no list from what stands around them.
 *
 * A title before the words, the agent's ने after two unknown ones, a known surname at the end; for places the word for
 * town, province or island, or an ending such as -स्तान.
 *
 * @param sentence Sentence with its words.
 * @param evidence What is known of its words.
 * @returns Runs in text order, none overlapping another.
 */
export function readNameRuns(sentence: MatchSentence, evidence: RunEvidence): NameRun[] {
  const { words } = sentence
  const runs: NameRun[] = []
  for (let at = 0; at < words.length; at++) {
    // What is listed needs no guess, and the second half of a compound begins no name.
    if (evidence.isShortName(at) && !goesOn(sentence, at)) continue
    if (sentence.text[(words[at] as MatchWord).start - 1] === '-') continue
    const run = evidence.followsTitle(at)
      ? readTitled(sentence, at, evidence)
      : readUntitled(sentence, at, evidence)
    if (!run) continue
    runs.push(run)
    at = run.last - 1
  }
  return runs
}

function readTitled(sentence: MatchSentence, at: number, evidence: RunEvidence): NameRun | null {
  const { words } = sentence
  const end = stretchEnd(sentence, at, evidence)
  let last = at
  while (last < end && isNameLike(words[last] as MatchWord, evidence)) last++
  // One plain word between two names is a name: विक्रम among विदेश सचिव … मिसरी.
  const next = words[last + 1]
  if (last > at && last + 1 < end && next && isNameLike(next, evidence)) last += 2
  if (last > at) return { first: at, last, type: 'person', reason: 'it follows a title' }
  // A given name that is also a plain word: पूजा among श्रीमती … कपूर.
  const second = words[at + 1]
  if (end - at > 1 && second && isNameLike(second, evidence) && !isPlainWord(second)) {
    return {
      first: at,
      last: endOfNames(words, at + 1, end, evidence),
      type: 'person',
      reason: 'it follows a title',
    }
  }
  const agentive = foldToken(words[end]?.text ?? '') === agent
  if (!agentive || end - at < 2 || end - at > 3) return null
  return { first: at, last: end, type: 'person', reason: 'it stands between a title and ने' }
}

function readUntitled(sentence: MatchSentence, at: number, evidence: RunEvidence): NameRun | null {
  const { words } = sentence
  const end = stretchEnd(sentence, at, evidence)
  let last = at
  while (last < end && isNameLike(words[last] as MatchWord, evidence)) last++
  const isGiven = givenNames.has(foldToken((words[at] as MatchWord).text))
  if (isGiven && last <= at + 1 && end > at + 1) {
    const whole = endOfNames(words, at + 1, end, evidence)
    const closing = words[whole - 1] as MatchWord
    if (whole > at + 1 && (!isPlainWord(closing) || nameEndings.has(foldToken(closing.text)))) {
      return { first: at, last: whole, type: 'person', reason: 'it begins with a given name' }
    }
  }
  if (last === at) return null
  const closing = words[last - 1] as MatchWord
  const following = foldToken(words[last]?.text ?? '')
  const many = last - at > 1
  if (many && isGiven) {
    return { first: at, last, type: 'person', reason: 'it begins with a given name' }
  }
  const parts = words.slice(at, last).filter(({ text }) => evidence.isPersonPart(text))
  if (many && (parts.length > 0 || nameEndings.has(foldToken(closing.text)))) {
    return { first: at, last, type: 'person', reason: 'it is built of known parts of names' }
  }
  if (endsLikePlace(closing.text)) {
    return { first: last - 1, last, type: 'place', reason: 'it ends like a place' }
  }
  if (isPlaceHead(following) || isIntroduced(words, at)) {
    return { first: at, last, type: 'place', reason: 'it is called a place' }
  }
  const isNew = !many && closing.known === false && !isDerived(closing.text)
  const gap = sentence.text.slice(closing.end)
  if (at === 0 && standsInDateline(gap) && !isDerived(closing.text)) {
    return { first: at, last, type: 'place', reason: 'a report begins with it' }
  }
  if (isNew && gap.startsWith(' ') && isLocated(words, last)) {
    return { first: at, last, type: 'place', reason: 'an unknown word before में is a place' }
  }
  const isForeign = words
    .slice(at, last)
    .every(({ text, known }) => known === false && !isDerived(text))
  if (many && isForeign && standsApart(sentence, at)) {
    const type = isLocated(words, last) ? 'place' : 'person'
    return { first: at, last, type, reason: 'no dictionary knows its words' }
  }
  const before = at > 0 ? foldToken((words[at - 1] as MatchWord).text) : ''
  if (
    (many || (isNew && standsApart(sentence, at))) &&
    following === agent &&
    !indefinite.has(before)
  ) {
    return { first: at, last, type: 'person', reason: 'unknown words before ने are an agent' }
  }
  return null
}

/** Whether no noun or adjective goes before, which would make the word a plain one: एक शरणार्थी वृद्धा ने. */
function standsApart({ text, words }: MatchSentence, at: number): boolean {
  const before = words[at - 1]
  if (!before || text.slice(before.end, (words[at] as MatchWord).start).trim() !== '') return true
  return before.upos !== 'NOUN' && before.upos !== 'ADJ' && before.upos !== 'DET'
}

/** Whether the word after a short name is one that no dictionary knows: ली छ्यांग. */
function goesOn({ text, words }: MatchSentence, at: number): boolean {
  const next = words[at + 1]
  return next?.known === false && joint.test(text.slice((words[at] as MatchWord).end, next.start))
}

function endOfNames(
  words: readonly MatchWord[],
  from: number,
  end: number,
  evidence: RunEvidence,
): number {
  let last = from
  while (last < end && isNameLike(words[last] as MatchWord, evidence)) last++
  return last
}

/** Where a name that begins here must have ended. */
function stretchEnd(sentence: MatchSentence, at: number, evidence: RunEvidence): number {
  const { text, words } = sentence
  let end = at
  let longest = longestName
  while (end < words.length && end - at < longest) {
    const word = words[end] as MatchWord
    const folded = foldToken(word.text)
    if (nameParticles.has(folded)) longest++
    if (!devanagari.test(word.text) || afterName.has(folded) || neverNames.has(folded)) break
    if (titleWords.has(folded) || evidence.isTaken(end)) break
    if (end > at && evidence.followsTitle(end)) break
    if (end > at && !joint.test(text.slice((words[end - 1] as MatchWord).end, word.start))) break
    const other = isPlainWord(word) && word.upos !== 'NOUN' && word.upos !== 'ADJ'
    if (other && !(end > at && closesName(sentence, end, evidence))) break
    end++
  }
  return end
}

/** Whether a verb's form closes a name after all: ली in काई-फू ली ने. */
function closesName({ words }: MatchSentence, at: number, evidence: RunEvidence): boolean {
  const next = words[at + 1]
  return (
    evidence.isPersonPart((words[at] as MatchWord).text) &&
    afterName.has(foldToken(next?.text ?? ''))
  )
}

function isNameLike(word: MatchWord, evidence: RunEvidence): boolean {
  if (initial.test(word.text) && word.text.length < 12) return true
  if (word.known === false || word.upos === 'PROPN') return true
  if (nameEndings.has(foldToken(word.text))) return true
  return evidence.isPersonPart(word.text) && (!isPlainWord(word) || word.upos === 'VERB')
}
