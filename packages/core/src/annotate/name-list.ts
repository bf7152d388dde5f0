import type { Upos } from '@sahapath/hindi'
import type { NameRow } from '../lexicon/types.ts'
import { isEverydayName } from './everyday-names.ts'
import { foldAt } from './fold-at.ts'
import { foldToken } from './fold-token.ts'
import { foldWords } from './fold-words.ts'
import { isDerived } from './is-derived.ts'
import { isPlainWord } from './is-plain-word.ts'
import { isPartOfPlace } from './place-clues.ts'
import { listNameForms, type NameForm } from './name-forms.ts'
import { NearSpellings } from './near-spellings.ts'
import { awaitNames, WrittenForms } from './openings.ts'
import { splitPattern } from './split-pattern.ts'
import { compileOnDemand } from './term-automaton.ts'
import type { MatchSentence, MatchWord } from './types.ts'
import { makeWalker } from './walk-words.ts'
import { touches } from './word-gaps.ts'

/** A listed name found in a sentence. */
export interface ListedName {
  /** Half-open range of words. */
  first: number
  last: number
  row: NameRow
  /** Whether the words could as well be something else, so that more must speak for the name. */
  weak: boolean
}

/** A list of names made ready for look-up. */
export interface NameList {
  /** Finds every place where a listed name may stand. */
  find(sentence: MatchSentence): ListedName[]
  /** Whether a word is part of a listed person's full name. */
  isPersonPart(word: string): boolean
}

const betweenParts = /[\s-]+/u

/** Syllables like शी, मा and किन are names in one text and plain words in the next. */
const longestSyllable = 3

/**
 * Compiles proper names for look-up.
 *
 * @param names Names with their variants; where two share a form, the earlier is preferred.
 * @param openings What `writeNameOpenings` wrote of these names; worked out where it is left out.
 * @returns The list.
 */
export function compileNames(names: readonly NameRow[], openings?: string): NameList {
  const forms = listNameForms(names)
  const waiting = openings === undefined ? awaitNames(forms) : new WrittenForms(openings)
  const walk = makeWalker(
    compileOnDemand(waiting, (term, add) =>
      add(term, splitPattern((forms[term] as NameForm).form)),
    ),
  )
  const near = new NearSpellings(names)
  const parts = new Set<string>()
  for (const { row, form } of forms) {
    if (row.type !== 'person') continue
    if (!betweenParts.test(form)) continue
    for (const word of form.split(betweenParts)) parts.add(foldToken(word))
  }
  return {
    find(sentence) {
      const found: ListedName[] = []
      const widened: ListedName[] = []
      const add = (name: ListedName): void => {
        const wide = widen(sentence, name)
        if (wide === name) found.push(name)
        else widened.push(wide)
      }
      const candidates = walk(sentence).sort((a, b) => a.bent - b.bent || a.term - b.term)
      for (const { first, last, term, bent } of candidates) {
        const { row, form } = forms[term] as NameForm
        const word = sentence.words[first] as MatchWord
        const single = last - first === 1
        // Only demonyms inflect: रूसियों. A place in -ा before में is written as it is.
        if (single && bent > 0 && row.type !== 'demonym') continue
        if (single && row.type !== 'person' && isOtherWord(word)) continue
        if (single && isEverydayName(sentence.words, first)) continue
        if (row.type === 'demonym' && isCounted(sentence.words, first)) continue
        const short = single && row.type === 'person' && form.length <= longestSyllable
        const weak = short || (single && row.type === 'person' && isPlainWord(word))
        add({ first, last, row, weak })
      }
      const taken = new Set(
        [...found, ...widened].flatMap(({ first, last }) => indexes(first, last)),
      )
      sentence.words.forEach((word, at) => {
        if (word.known !== false || taken.has(at) || isDerived(word.text)) return
        // Beside another unknown word it is rather a part of a person's name.
        if (isUnknownBeside(sentence, at - 1, at) || isUnknownBeside(sentence, at + 1, at + 1))
          return
        const row = near.find(word.text)
        if (row) add({ first: at, last: at + 1, row, weak: false })
      })
      // A longer name that is listed stands before one that is made longer: मेक्सिको सिटी is not in Mexico.
      return [...found, ...widened]
    },
    isPersonPart: (word) => parts.has(foldToken(word)),
  }
}

const republic = foldToken('गणराज्य')

/** What stands before a place and makes another of it; पूर्व is left out, which is rather "former". */
const directions: ReadonlyMap<string, string> = new Map(
  Object.entries({ दक्षिण: 'South', उत्तर: 'North', पश्चिम: 'West', मध्य: 'Central' }).map(
    ([hindi, english]) => [foldToken(hindi), english],
  ),
)

/** Adds to a place the word for what it is, or the direction before it: बोस्फ़ोरस जलडमरूमध्य, दक्षिण काकेशस. */
function widen(sentence: MatchSentence, name: ListedName): ListedName {
  const { first, last, row } = name
  if (row.type !== 'place') return name
  if (goesOnAt(sentence, last)) return { ...name, last: last + 1 }
  const before = sentence.words[first - 1]
  const direction = before && directions.get(foldToken(before.text))
  if (!direction || !touches(sentence.text, sentence.words, first)) return name
  const english = row.english && `${direction} ${row.english}`
  return { ...name, first: first - 1, row: { ...row, name: `${before.text} ${row.name}`, english } }
}

/** Whether a place goes on with the word for what it is: बेलारूस गणराज्य. */
function goesOnAt({ text, words }: MatchSentence, at: number): boolean {
  const word = words[at]
  if (word === undefined || !touches(text, words, at)) return false
  return foldToken(word.text) === republic || isPartOfPlace(words, at)
}

function isUnknownBeside({ text, words }: MatchSentence, at: number, later: number): boolean {
  return words[at]?.known === false && words[later] !== undefined && touches(text, words, later)
}

function indexes(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, index) => first + index)
}

const nominal: ReadonlySet<Upos | undefined> = new Set(['NOUN', 'ADJ', 'NUM'])

/** A known verb, postposition or pronoun is no place: गया went before it was a city. */
function isOtherWord(word: MatchWord): boolean {
  return isPlainWord(word) && !nominal.has(word.upos)
}

const units: ReadonlySet<string> = foldWords(
  'डॉलर रुपये रुपया रूबल यूरो युआन येन पाउंड दिरहम टन बैरल घनमीटर लोग लोगों',
)

/** अरब is an Arab, but a thousand million after a number and before dollars. */
function isCounted(words: readonly MatchWord[], at: number): boolean {
  const before = words[at - 1]
  if (words[at]?.upos !== 'NUM') return false
  if (before && (before.upos === 'NUM' || /\p{Nd}$|^(?:कई|कुछ|ढाई|डेढ़)$/u.test(before.text)))
    return true
  return units.has(foldAt(words, at + 1))
}
