import { fold } from '@sahapath/hindi/fold'
import { tokenizeWords } from '@sahapath/hindi/words'
import { lemmatizeEnglish } from '../english/lemmatize-english.ts'
import { tokenizeEnglish } from '../english/tokenize-english.ts'
import { closedWords } from '../align/evidence/closed-words.ts'
import { splitGloss } from '../align/evidence/gloss-words.ts'
import { stemEnglish } from '../align/evidence/stem-english.ts'
import { compareTransliteration } from '../align/evidence/transliteration.ts'
import { findLemmas } from '../align/hindi-words.ts'
import type { AlignOptions } from '../align/types.ts'
import type { SideMessage } from './types.ts'

/** Likeness of sound that is enough to let a name pass. */
const passes = 0.6

/** A stem shared by so many letters lets `American` pass for `America`. */
const sharedLetters = 4

/**
 * Finds names of the name list that the Hindi has and the English has not.
 *
 * Only people and places: others are worded in too many ways. A person may be called by any part of the name.
 *
 * @param source - Hindi text
 * @param target - English text
 * @param options - its `names` are looked for
 * @returns messages; none without names
 */
export function findMissingHindiNames(
  source: string,
  target: string,
  options: AlignOptions,
): SideMessage[] {
  const names = indexNames(options)
  if (names.size === 0) return []
  const english = new Set<string>()
  for (const { start, end, kind } of tokenizeEnglish(target)) {
    if (kind === 'mark') continue
    for (const part of target.slice(start, end).split('-'))
      english.add(part.replace(/['’]s?$/u, ''))
  }
  const messages: SideMessage[] = []
  for (const { start, end, kind } of tokenizeWords(source)) {
    if (kind !== 'word') continue
    const word = source.slice(start, end)
    const expected = names.get(fold(word))
    // A name that is a common word too is no sure name: शी, किन, प्रचंड.
    if (!expected || isCommonWord(word, options)) continue
    if (expected.some((name) => stands(name, english, target.toLowerCase()))) continue
    if ([...english].some((other) => compareTransliteration(word, other) >= passes)) continue
    messages.push({
      ruleId: 'missing-name',
      side: 'source',
      start,
      end,
      actual: word,
      expected: [...expected],
      reason: `${word} has no counterpart: the English was searched for ${expected.join(' or ')}.`,
    })
  }
  return messages
}

function isCommonWord(word: string, { dictionary }: AlignOptions): boolean {
  return findLemmas(fold(word)).some(
    (lemma) =>
      closedWords.has(lemma) ||
      dictionary
        ?.find(lemma)
        .some(({ glosses }) => glosses.some((gloss) => /^\p{Ll}/u.test(gloss))),
  )
}

/** Countries that English calls by several names, one of which the list has. */
const sameCountry: readonly (readonly string[])[] = [
  ['america', 'united states', 'us', 'usa', 'u.s.', 'u.s.a.', 'american', 'washington'],
  ['britain', 'united kingdom', 'uk', 'u.k.', 'british', 'great britain', 'england', 'london'],
  ['united arab emirates', 'uae', 'u.a.e.', 'emirates'],
  ['myanmar', 'burma', 'burmese'],
  ['netherlands', 'holland', 'dutch'],
  ['greece', 'greek'],
  ['france', 'french'],
  ['spain', 'spanish'],
  ['germany', 'german'],
  ['denmark', 'danish'],
  ['poland', 'polish'],
  ['turkey', 'türkiye', 'turkish'],
  ['switzerland', 'swiss'],
  ['wales', 'welsh'],
]

/** Whether any word of a name stands in the English, in this or a related form. */
function stands(name: string, english: ReadonlySet<string>, text: string): boolean {
  const words = splitGloss(name)
  const others = sameCountry.find((row) => row.includes(name.toLowerCase()))
  if (others?.some((other) => other.includes(' ') && text.includes(other))) return true
  const initials = name.replaceAll(/[^\p{Lu}]/gu, '')
  for (const other of english) {
    if (others?.includes(other.toLowerCase())) return true
    if (initials.length > 1 && other.replaceAll('.', '') === initials) return true
    const lemma = lemmatizeEnglish(other)
    for (const word of words) {
      if (word === lemma || stemEnglish(word) === stemEnglish(lemma)) return true
      if (word.length >= sharedLetters && lemma.startsWith(word.slice(0, sharedLetters)))
        return true
    }
  }
  return false
}

const known = new WeakMap<object, ReadonlyMap<string, string[]>>()
const noNames: ReadonlyMap<string, string[]> = new Map()

/** Established English by folded Hindi word, for names of one word: longer ones inflect and are cut short. */
function indexNames({ names }: AlignOptions): ReadonlyMap<string, string[]> {
  if (!names) return noNames
  const found = known.get(names)
  if (found) return found
  const index = new Map<string, string[]>()
  for (const { name, type, english, variants = [] } of names) {
    if (type !== 'person' && type !== 'place') continue
    for (const form of [name, ...variants]) {
      if (/\s/u.test(form.trim())) continue
      const key = fold(form)
      index.set(key, [...(index.get(key) ?? []), english])
    }
  }
  known.set(names, index)
  return index
}
