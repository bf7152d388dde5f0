import type { NameRow } from '../lexicon/types.ts'
import { chooseMatches } from './choose-matches.ts'
import { DocumentNames, type GivenName, nameOf, type NamesRead } from './document-names.ts'
import { readEnglishName } from './find-english-name.ts'
import { foldToken } from './fold-token.ts'
import { isPlainWord } from './is-plain-word.ts'
import { compileNames, type ListedName } from './name-list.ts'
import { afterName } from './name-words.ts'
import { isSpeltAcronym } from './read-acronym.ts'
import { readBodies } from './read-bodies.ts'
import { isTitleWord, readNameRuns } from './read-name-runs.ts'
import type { NamedRun } from './read-named-things.ts'
import type { MatchSentence, MatchWord, NameContext, NameMatch, NameMatcher } from './types.ts'

/** How names are matched. */
export interface NameOptions {
  /** What `writeNameOpenings` wrote of the same names; worked out where it is left out. */
  openings?: string
}

interface Found {
  first: number
  last: number
  name: GivenName
  why: string
}

interface Reading extends NamesRead {
  /** Words just after a title or office. */
  titled: ReadonlySet<number>
}

/**
 * Compiles proper names to a matcher that also reads unlisted names from their surroundings.
 *
 * @param names Names with their variants; where two share a form, the earlier is preferred.
 * @param options What was worked out beforehand.
 * @returns Matcher; it keeps nothing from one document to the next.
 * @throws TypeError when `names` is no array.
 */
export function createNameMatcher(
  names: readonly NameRow[],
  { openings }: NameOptions = {},
): NameMatcher {
  if (!Array.isArray(names)) throw new TypeError('createNameMatcher expected an array of names')
  const list = compileNames(names, openings)
  return {
    match(sentences, contexts = []) {
      const readings = sentences.map((sentence, index): Reading => {
        const context = contexts[index]
        const listed = list.find(sentence)
        const titled = titlesBefore(sentence, context)
        const taken = takenWords(sentence, context, listed)
        const short = new Set<number>()
        for (const { first, last, row, weak } of listed) {
          if (row.type === 'person' && last - first === 1 && !weak) short.add(first)
        }
        const runs = readNameRuns(sentence, {
          followsTitle: (at) => titled.has(at),
          isTaken: (at) => taken.has(at),
          isShortName: (at) => short.has(at),
          isPersonPart: list.isPersonPart,
        })
        const bodies = readBodies(sentence, context, listed)
        return { sentence, context, titled, listed, runs, bodies }
      })
      const known = new DocumentNames()
      for (const reading of readings) known.learn(reading)
      return readings.map((reading) => settle(reading, known))
    },
  }
}

const bodyKinds: Record<NamedRun['type'], string> = {
  org: 'an organisation',
  product: 'a ship',
  event: 'an operation',
}

function settle(reading: Reading, known: DocumentNames): NameMatch[] {
  const { sentence, context, titled, listed, runs, bodies } = reading
  const { text, words } = sentence
  const found: Found[] = []
  for (const { first, last, row, weak } of listed) {
    const stands = !weak || titled.has(first) || (known.has(row) && canStand(sentence, first, last))
    if (stands)
      found.push({ first, last, name: row, why: `It is a form of the listed name ${row.name}.` })
  }
  for (const { first, last, type } of bodies) {
    const why = `It reads like the name of ${bodyKinds[type]}.`
    found.push({ first, last, name: nameOf(words.slice(first, last), type, context), why })
  }
  for (const { first, last, type, reason } of runs) {
    // What is short for a full name is found by that one below.
    if (last - first === 1 && known.findFull(words[first] as MatchWord)) continue
    const name = nameOf(words.slice(first, last), type, context)
    found.push({ first, last, name, why: `It is taken for a ${type} because ${reason}.` })
  }
  words.forEach((word, at) => {
    const name = known.find(word)
    if (name) {
      let last = at + 1
      while (last < words.length && known.find(words[last] as MatchWord) === name) last++
      const why = `The document has the name ${name.name} elsewhere.`
      found.push({ first: at, last, name, why })
    } else if (!isPlainWord(word) && isSpeltAcronym(word.text)) {
      const name = { name: word.text, type: 'org' as const, english: null }
      found.push({ first: at, last: at + 1, name, why: 'It spells out an acronym.' })
    } else if (context?.english && word.known === false) {
      const beside = readEnglishName(word.text, context.english)
      if (!beside) return
      const why = `The English has ${beside.english} in its place.`
      found.push({ first: at, last: at + 1, name: { name: word.text, ...beside }, why })
    }
  })
  return chooseOutermost(found).map(({ first, last, name, why }) => {
    const { start } = words[first] as MatchWord
    const { end } = words[last - 1] as MatchWord
    const { name: citation, type, english } = name
    return { start, end, surface: text.slice(start, end), type, name: citation, english, why }
  })
}

/** A plain word that is also a name stands where only a noun phrase by itself can stand. */
function canStand({ text, words }: MatchSentence, first: number, last: number): boolean {
  if (!isPlainWord(words[first] as MatchWord) && (words[first] as MatchWord).known !== undefined) {
    return true
  }
  const next = words[last]
  if (!next) return true
  const between = text.slice((words[last - 1] as MatchWord).end, next.start)
  return between.trim() !== '' || afterName.has(foldToken(next.text))
}

/** Words that no unlisted name may hold: terms, and listed names but for a person's short one. */
function takenWords(
  { text, words }: MatchSentence,
  context: NameContext | undefined,
  listed: readonly ListedName[],
): Set<number> {
  const taken = new Set<number>()
  for (const { first, last, row } of listed) {
    if (row.type === 'person' && isShort(text, words, first, last)) continue
    for (let at = first; at < last; at++) taken.add(at)
  }
  for (const { start, end } of context?.terms ?? []) {
    words.forEach((word, at) => {
      if (word.start >= start && word.end <= end) taken.add(at)
    })
  }
  return taken
}

/** Whether a name is written without a space: पुतिन, अल-बुरहान. */
function isShort(text: string, words: readonly MatchWord[], first: number, last: number): boolean {
  const [opening, closing] = [words[first] as MatchWord, words[last - 1] as MatchWord]
  return !text.slice(opening.start, closing.end).includes(' ')
}

function chooseOutermost(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  for (const name of chooseMatches(found)) {
    const before = kept.at(-1)
    if (!before || before.last <= name.first) kept.push(name)
  }
  return kept
}

/** The mark of an abbreviation, or the comma that some set: उनके समकक्ष, … */
const afterTitle = /^(?:[.,]? |\. ?)$/u

/** Words just before which a title or office ends; समकक्ष, may have a comma after it. */
function titlesBefore(
  { text, words }: MatchSentence,
  context: NameContext | undefined,
): Set<number> {
  const offices = (context?.terms ?? []).filter(({ concept }) => concept.type === 'office')
  const ends = new Set(offices.map(({ end }) => end))
  const titled = new Set<number>()
  for (let at = 1; at < words.length; at++) {
    const before = words[at - 1] as MatchWord
    if (!ends.has(before.end) && !isTitleWord(before.text)) continue
    const between = text.slice(before.end, (words[at] as MatchWord).start)
    if (afterTitle.test(between)) titled.add(at)
  }
  return titled
}
