import { foldAt } from './fold-at.ts'
import { foldToken } from './fold-token.ts'
import { foldWords } from './fold-words.ts'
import { isPlainWord } from './is-plain-word.ts'
import {
  afterName,
  givenNames,
  letterNames,
  nameEndings,
  nameParticles,
  neverNames,
  titleWords,
} from './name-words.ts'
import type { MatchSentence, MatchWord } from './types.ts'

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

/** A longer word of such syllables is a word by itself. */
const longestInitials = 11

/** Parts of a name are joined by a space or, in Korean and double names, a hyphen. */
const joint = /^[ -]$/u
const devanagari = /^[\u0900-\u097F.॰-]+$/u
const initial = new RegExp(`^(?:(?:${letterNames.join('|')})[.॰]?)+$`, 'u')

const agent = foldToken('ने')

/** What a hyphen joins to the rest of a name, whatever that means elsewhere: अल-हूती, अल-सुदानी. */
const articles = foldWords('अल अस अन अर अद अज़ अत अश एल उल')

/**
 * Finds where a name that begins with a word must have ended.
 *
 * @param sentence Sentence with its words.
 * @param at Index of the first word.
 * @param evidence What is known of its words.
 * @returns Index after the last word that it may hold; `at` when no name begins here.
 */
export function stretchEnd(sentence: MatchSentence, at: number, evidence: RunEvidence): number {
  const { text, words } = sentence
  let end = at
  let longest = longestName
  while (end < words.length && end - at < longest) {
    const word = words[end] as MatchWord
    const folded = foldToken(word.text)
    if (end > at && isBound(sentence, end)) {
      end++
      continue
    }
    if (nameParticles.has(folded)) longest++
    if (!devanagari.test(word.text) || afterName.has(folded) || neverNames.has(folded)) break
    if (titleWords.has(folded) || evidence.isTaken(end)) break
    if (end > at && evidence.followsTitle(end)) break
    if (end > at && !joint.test(text.slice((words[end - 1] as MatchWord).end, word.start))) break
    const other = isPlainWord(word) && word.upos !== 'NOUN' && word.upos !== 'ADJ'
    const isName =
      end > at ? closesName(sentence, end, evidence) : opensName(sentence, end, evidence)
    if (other && !isName) break
    end++
  }
  return end
}

/**
 * Finds how far the words from one place on are like those of names.
 *
 * @param sentence Sentence with its words.
 * @param from Index of the first word to look at.
 * @param end Where to stop.
 * @param evidence What is known of its words.
 * @returns Index after the last word in a row that is like a name.
 */
export function endOfNames(
  sentence: MatchSentence,
  from: number,
  end: number,
  evidence: RunEvidence,
): number {
  let last = from
  while (
    last < end &&
    (isNameLike(sentence.words[last] as MatchWord, evidence) ||
      (last > from && (isBound(sentence, last) || closesName(sentence, last, evidence))))
  ) {
    last++
  }
  return last
}

/**
 * Tells whether a word is like those that names are made of.
 *
 * @param word Word with its best reading.
 * @param evidence What is known of the words of the sentence.
 * @returns True for initials, what no dictionary knows, surnames and parts of listed names.
 */
export function isNameLike(word: MatchWord, evidence: RunEvidence): boolean {
  if (initial.test(word.text) && word.text.length <= longestInitials) return true
  if (word.known === false || word.upos === 'PROPN') return true
  if (nameEndings.has(foldToken(word.text))) return true
  return evidence.isPersonPart(word.text) && (!isPlainWord(word) || word.upos === 'VERB')
}

/**
 * Tells whether one space or hyphen joins a word to the one before.
 *
 * @param sentence Sentence with its words.
 * @param at Index of the later word.
 * @returns True when both may be parts of one name.
 */
export function isJoined({ text, words }: MatchSentence, at: number): boolean {
  const before = words[at - 1]
  const word = words[at]
  return Boolean(before && word && joint.test(text.slice(before.end, word.start)))
}

/** Whether an Arabic article binds the word to the name. */
function isBound({ text, words }: MatchSentence, at: number): boolean {
  const before = words[at - 1] as MatchWord
  const between = text.slice(before.end, (words[at] as MatchWord).start)
  return between === '-' && articles.has(foldToken(before.text))
}

/** Whether a plain word is a given name after a title: सुन in उप विदेश मंत्री सुन वेइतोंग, हे in हे लीफेंग. */
function opensName({ words }: MatchSentence, at: number, evidence: RunEvidence): boolean {
  const { text, upos } = words[at] as MatchWord
  const mayOpen = upos === 'VERB' || upos === 'INTJ' || givenNames.has(foldToken(text))
  return evidence.followsTitle(at) && mayOpen && words[at + 1]?.known === false
}

/** Whether a verb's form closes a name after all: ली in काई-फू ली से, and whatever stands before ने. */
function closesName({ words }: MatchSentence, at: number, evidence: RunEvidence): boolean {
  const word = words[at] as MatchWord
  const next = foldAt(words, at + 1)
  if (word.upos === 'VERB' && next === agent) return true
  // बिन is "without" elsewhere.
  if (nameParticles.has(foldToken(word.text)) && words[at + 1]?.known === false) return true
  // June and गंभीर are in listed names too, but only the agent of an act is sure to be one.
  const isNominal = word.upos === 'NOUN' || word.upos === 'ADJ'
  if (isPlainWord(word) && isNominal && next !== agent) return false
  return evidence.isPersonPart(word.text) && afterName.has(next)
}
