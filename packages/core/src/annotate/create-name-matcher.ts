import type { NameRow } from '../lexicon/types.ts'
import { chooseMatches } from './choose-matches.ts'
import { findEnglishName, readEnglishName } from './find-english-name.ts'
import { foldToken } from './fold-token.ts'
import { compileNames, isPlainWord, type ListedName } from './name-list.ts'
import { afterName } from './name-words.ts'
import { isSpeltAcronym } from './read-acronym.ts'
import { readLoanOrganisations } from './read-loan-organisations.ts'
import { readOrganisationRuns } from './read-organisation-runs.ts'
import { isTitleWord, type NameRun, readNameRuns } from './read-name-runs.ts'
import type { MatchSentence, MatchWord, NameContext, NameMatch, NameMatcher } from './types.ts'

interface Found {
  first: number
  last: number
  name: Pick<NameRow, 'name' | 'type'> & { english: string | null }
  why: string
}

interface Reading {
  sentence: MatchSentence
  context: NameContext | undefined
  /** Words just after a title or office. */
  titled: ReadonlySet<number>
  listed: ListedName[]
  runs: NameRun[]
}

/** Shorter parts of a name are met by chance. */
const shortestPart = 4

const shortestOf = ({ known }: MatchWord): number =>
  known === false ? shortestPart - 1 : shortestPart

/**
 * Compiles proper names to a matcher that also reads unlisted names from their surroundings.
 *
 * @param names Names with their variants; where two share a form, the earlier is preferred.
 * @returns Matcher; it keeps nothing from one document to the next.
 * @throws TypeError when `names` is no array.
 */
export function createNameMatcher(names: readonly NameRow[]): NameMatcher {
  if (!Array.isArray(names)) throw new TypeError('createNameMatcher expected an array of names')
  const list = compileNames(names)
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
        return { sentence, context, titled, listed, runs }
      })
      const known = new DocumentNames()
      for (const reading of readings) known.learn(reading)
      return readings.map((reading) => settle(reading, known))
    },
  }
}

/** Names that the document gives in full, by which it may afterwards give them in short. */
class DocumentNames {
  readonly #rows = new Set<NameRow>()
  readonly #parts = new Map<string, Found['name']>()

  learn({ sentence, context, listed, runs }: Reading): void {
    for (const { first, last, row } of listed) if (last - first > 1) this.#rows.add(row)
    for (const { first, last, type } of runs) {
      if (type !== 'person' || last - first < 2) continue
      const words = sentence.words.slice(first, last)
      const name = nameOf(words, type, context)
      // Most go on by the surname; family name first, as in Korean, by the first word.
      for (const word of [words[0], words.at(-1)]) {
        if (!word || isPlainWord(word) || word.text.length < shortestOf(word)) continue
        const key = foldToken(word.text)
        if (!this.#parts.has(key)) this.#parts.set(key, name)
      }
    }
  }

  has(row: NameRow): boolean {
    return this.#rows.has(row)
  }

  find(word: MatchWord): Found['name'] | undefined {
    return isPlainWord(word) ? undefined : this.#parts.get(foldToken(word.text))
  }
}

function settle(reading: Reading, known: DocumentNames): NameMatch[] {
  const { sentence, context, titled, listed, runs } = reading
  const { text, words } = sentence
  const found: Found[] = []
  for (const { first, last, row, weak } of listed) {
    const stands = !weak || titled.has(first) || (known.has(row) && canStand(sentence, first, last))
    if (stands)
      found.push({ first, last, name: row, why: `It is a form of the listed name ${row.name}.` })
  }
  for (const { first, last, type, reason } of runs) {
    const name = nameOf(words.slice(first, last), type, context)
    found.push({ first, last, name, why: `It is taken for a ${type} because ${reason}.` })
  }
  const terms = (context?.terms ?? []).filter(({ concept }) => concept.type !== 'org')
  const isTerm = (first: number, last: number): boolean =>
    terms.some(({ start, end }) => words[first]?.start === start && words[last - 1]?.end === end)
  const places = new Set<number>()
  for (const { first, last, row } of listed) {
    if (row.type === 'place') for (let at = first; at < last; at++) places.add(at)
  }
  const runsOfBodies = [
    ...readOrganisationRuns(sentence, isTerm),
    ...readLoanOrganisations(sentence, (at) => places.has(at)),
  ]
  for (const { first, last } of runsOfBodies) {
    const name = words.slice(first, last).map((word) => word.text)
    const english = context?.english ? findEnglishName(name, context.english) : null
    const why = 'It begins and ends like the name of an organisation.'
    found.push({ first, last, name: { name: name.join(' '), type: 'org', english }, why })
  }
  words.forEach((word, at) => {
    const name = known.find(word)
    if (name) {
      let last = at + 1
      while (last < words.length && known.find(words[last] as MatchWord) === name) last++
      const why = `The document gives the full name ${name.name}.`
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

function nameOf(
  words: readonly MatchWord[],
  type: 'person' | 'place',
  context: NameContext | undefined,
): Found['name'] {
  const texts = words.map(({ text }) => text)
  const english = context?.english ? findEnglishName(texts, context.english) : null
  return { name: texts.join(' '), type, english }
}

/** Words that no unlisted name may hold: terms, and listed names but for a person's short one. */
function takenWords(
  { words }: MatchSentence,
  context: NameContext | undefined,
  listed: readonly ListedName[],
): Set<number> {
  const taken = new Set<number>()
  for (const { first, last, row } of listed) {
    if (row.type === 'person' && last - first === 1) continue
    for (let at = first; at < last; at++) taken.add(at)
  }
  for (const { start, end } of context?.terms ?? []) {
    words.forEach((word, at) => {
      if (word.start >= start && word.end <= end) taken.add(at)
    })
  }
  return taken
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
