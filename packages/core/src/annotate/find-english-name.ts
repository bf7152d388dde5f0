import { foldToken } from './fold-token.ts'

/** Sounds that transliteration confuses fall together; vowels, h and glides count for nothing. */
const letterGroups: readonly (readonly [sound: string, letters: string])[] = [
  ['k', 'कख'],
  ['g', 'गघ'],
  ['s', 'चछजझसशष'],
  ['t', 'टठतथ'],
  ['d', 'डढदध'],
  ['p', 'पफ'],
  ['b', 'बभ'],
  ['v', 'व'],
  ['n', 'नणङञं'],
  ['m', 'म'],
  ['r', 'रऋृ'],
  ['l', 'लळ'],
]

const hindiSounds = new Map(
  letterGroups.flatMap(([sound, letters]) =>
    [...letters].map((letter) => [letter, sound] as const),
  ),
)

const capitalised = /\p{Lu}[\p{L}’'-]+/gu

/** Names shorter than this have too few sounds to be told apart. */
const fewestSounds = 2

/** A word that nothing but its English says to be a name needs more sounds than that. */
const enoughSounds = 3

const placeBefore = /\b(?:in|at|near|to|from|across|outside|inside|around)\s(?:the\s)?$/iu
const personBefore =
  /\b(?:minister|president|secretary|ambassador|spokes(?:man|woman|person)|general|mr|mrs|ms|dr|senator|chancellor|king|queen|envoy|counterpart),?\.?\s(?:\p{Lu}[\p{L}’'-]+\s)*$/iu
const personAfter =
  /^(?:'s|’s)?(?:\s\p{Lu}[\p{L}’'-]+)*,?\s(?:said|says|told|added|noted|stressed|met|visited|arrived|thanked|called|warned)\b/u

/** A name in English with what it names, as far as the words around it tell. */
export interface EnglishName {
  english: string
  type: 'person' | 'place'
}

/**
 * Finds the English spelling of a Hindi name among the capitalised words of its translation.
 *
 * @param words Words of the name.
 * @param english English text of the sentence.
 * @returns The English words that sound alike, in the order of the Hindi ones, or null unless every word has one.
 */
export function findEnglishName(words: readonly string[], english: string): string | null {
  const candidates = [...english.matchAll(capitalised)].map(([word]) => withoutPossessive(word))
  const found: string[] = []
  for (const word of words) {
    const sounds = soundsOfHindi(word)
    const match = candidates.find((candidate) => soundsOfEnglish(candidate) === sounds)
    if (!match || sounds.length < fewestSounds) return null
    found.push(match)
  }
  return found.join(' ')
}

/**
 * Judges by the English alone whether a Hindi word is a name, and of what.
 *
 * @param word A word that no list knows.
 * @param english English text of the sentence.
 * @returns The name, or null when no capitalised word sounds alike or the words around it do not tell what it names.
 */
export function readEnglishName(word: string, english: string): EnglishName | null {
  const sounds = soundsOfHindi(word)
  if (sounds.length < enoughSounds) return null
  for (const match of english.matchAll(capitalised)) {
    const name = withoutPossessive(match[0])
    if (soundsOfEnglish(name) !== sounds) continue
    const before = english.slice(0, match.index)
    const after = english.slice(match.index + name.length)
    if (personBefore.test(before) || personAfter.test(after))
      return { english: name, type: 'person' }
    if (placeBefore.test(before)) return { english: name, type: 'place' }
  }
  return null
}

function withoutPossessive(word: string): string {
  return word.replace(/['’]s$/u, '')
}

function soundsOfHindi(word: string): string {
  const letters = [...foldToken(word)].map((letter) => hindiSounds.get(letter) ?? '')
  return letters.join('').replace(/(.)\1+/gu, '$1')
}

function soundsOfEnglish(word: string): string {
  return word
    .toLowerCase()
    .replace(/ph|f/gu, 'p')
    .replace(/x/gu, 'ks')
    .replace(/c(?=[ehiy])|ch|sh|j|z/gu, 's')
    .replace(/[cq]/gu, 'k')
    .replace(/w/gu, 'v')
    .replace(/[^kgstdpbvnmrl]/gu, '')
    .replace(/(.)\1+/gu, '$1')
}
