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

/**
 * Finds the English spelling of a Hindi name among the capitalised words of its translation.
 *
 * @param words Words of the name.
 * @param english English text of the sentence.
 * @returns The English words that sound alike, in the order of the Hindi ones, or null unless every word has one.
 */
export function findEnglishName(words: readonly string[], english: string): string | null {
  const candidates = [...english.matchAll(capitalised)].map(([word]) => word.replace(/['’]s$/u, ''))
  const found: string[] = []
  for (const word of words) {
    const sounds = soundsOfHindi(word)
    const match = candidates.find((candidate) => soundsOfEnglish(candidate) === sounds)
    if (!match || sounds.length < fewestSounds) return null
    found.push(match)
  }
  return found.join(' ')
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
