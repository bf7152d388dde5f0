import { fold } from '@sahapath/hindi/fold'
import { tokenizeWords } from '@sahapath/hindi/words'
import { compareTransliteration } from '../align/evidence/transliteration.ts'
import type { AlignOptions } from '../align/types.ts'
import { tokenizeEnglish } from '../english/tokenize-english.ts'
import type { NameRow } from '../lexicon/types.ts'
import type { SideMessage } from './types.ts'

/** Likeness of sound that is enough to let a name pass. */
const passes = 0.55

/** A Hindi word that shares so many letters with the start of a name is taken for a form of it: चीनी for चीन. */
const sharedLetters = 3

/** Longest name looked for, in words. */
const mostWords = 4

/** Countries that go by several names, in English and in Hindi. */
const sameCountry: readonly (readonly string[])[] = [
  ['America', 'United States', 'United States of America', 'US', 'USA'],
  ['Britain', 'Great Britain', 'United Kingdom', 'UK', 'England'],
  ['United Arab Emirates', 'UAE'],
  ['Myanmar', 'Burma'],
  ['Netherlands', 'Holland'],
  ['Czech Republic', 'Czechia'],
  ['Soviet Union', 'USSR'],
]

/** An English name with what Hindi calls it. */
interface EnglishName {
  english: string
  /** Folded Hindi names. */
  hindi: string[]
}

/**
 * Finds places and people of the name list that the English names and the Hindi does not.
 *
 * @param source Hindi text.
 * @param target English text.
 * @param options Its `names` are looked for.
 * @returns Messages; none without names.
 */
export function findMissingEnglishNames(
  source: string,
  target: string,
  { names }: AlignOptions,
): SideMessage[] {
  const index = names && indexNames(names)
  if (!index) return []
  const hindi = tokenizeWords(source)
    .filter(({ kind }) => kind === 'word' || kind === 'latin')
    .map(({ start, end }) => source.slice(start, end))
  const folded = fold(source)
  return placeNames(target, index)
    .filter(({ name }) => !isNamed(name, hindi, folded))
    .map(({ name, start, end }) => ({
      ruleId: 'missing-name',
      side: 'target',
      start,
      end,
      actual: target.slice(start, end),
      expected: [...name.hindi],
      reason: `${target.slice(start, end)} has no counterpart: the Hindi was searched for ${name.hindi.join(' or ')}.`,
    }))
}

function isNamed({ english, hindi }: EnglishName, words: readonly string[], text: string): boolean {
  if (hindi.some((name) => text.includes(name))) return true
  const stems = hindi.map((name) => name.slice(0, Math.max(sharedLetters, name.length - 2)))
  return words.some((word) => {
    const folded = fold(word)
    if (stems.some((stem) => stem.length >= sharedLetters && folded.startsWith(stem))) return true
    return english
      .split(/[\s-]/u)
      .some((part) => part === word || compareTransliteration(word, part) >= passes)
  })
}

/** Names that stand in a text, the longest at each place. */
function placeNames(
  text: string,
  index: ReadonlyMap<string, EnglishName>,
): { name: EnglishName; start: number; end: number }[] {
  const tokens = tokenizeEnglish(text).filter(({ kind }) => kind === 'word')
  const found: { name: EnglishName; start: number; end: number }[] = []
  for (let first = 0; first < tokens.length; first++) {
    for (let count = mostWords; count > 0; count--) {
      const start = tokens[first]?.start ?? 0
      const end = tokens[first + count - 1]?.end
      if (end === undefined) continue
      const written = text.slice(start, end).replace(/['’]s?$/u, '')
      const name = index.get(written)
      if (!name) continue
      found.push({ name, start, end: start + written.length })
      first += count - 1
      break
    }
  }
  return found
}

const known = new WeakMap<readonly NameRow[], ReadonlyMap<string, EnglishName>>()

/** Places and people by their English. */
function indexNames(names: readonly NameRow[]): ReadonlyMap<string, EnglishName> {
  const found = known.get(names)
  if (found) return found
  const index = new Map<string, EnglishName>()
  for (const { name, type, english, variants = [] } of names) {
    if (type !== 'person' && type !== 'place') continue
    const forms = [name, ...variants].map(fold)
    const other = index.get(english)
    if (other) other.hindi.push(...forms)
    else index.set(english, { english, hindi: forms })
  }
  for (const row of sameCountry) {
    const hindi = row.flatMap((english) => index.get(english)?.hindi ?? [])
    for (const english of row) if (index.has(english)) index.set(english, { english, hindi })
  }
  known.set(names, index)
  return index
}
