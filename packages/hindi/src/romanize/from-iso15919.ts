import { consonants, nukta, signs, virama, vowelSigns, vowels } from './letters.ts'

const invert = (letters: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(Object.entries(letters).map(([devanagari, latin]) => [latin, devanagari]))

const consonantOf = invert(consonants)
const vowelOf = invert(vowels)
const vowelSignOf = invert(vowelSigns)
const signOf = invert(signs)
const latinLetters = [...consonantOf.keys(), ...vowelOf.keys(), ...signOf.keys()].sort(
  (a, b) => b.length - a.length,
)
const token = new RegExp(`${latinLetters.join('|')}|[\\s\\S]`, 'gu')

/**
 * Tell whether two ISO 15919 letters run together would be read as another, longer first letter.
 *
 * @param letter The first letter.
 * @param next The letter that follows it.
 * @returns True where a colon must part them, as in `a:i`.
 */
export function readLonger(letter: string, next: string): boolean {
  const both = letter + next
  return latinLetters.some(
    (longer) =>
      longer.length > letter.length && longer.startsWith(letter) && both.startsWith(longer),
  )
}

/**
 * Write ISO 15919 back in Devanagari; what `romanize` writes in the scheme `iso15919` comes back as it was.
 *
 * @param text Text in ISO 15919. Characters that are no letter of it pass through unchanged.
 * @returns The text in Devanagari, NFC.
 */
export function fromIso15919(text: string): string {
  const tokens = text.normalize('NFC').match(token) ?? []
  let written = ''
  let isOpen = false
  tokens.forEach((latin, index) => {
    const consonant = consonantOf.get(latin)
    const vowel = vowelOf.get(latin)
    if (isOpen && latin === nukta) written += nukta
    else if (isOpen && vowel !== undefined) {
      written += vowelSignOf.get(latin) ?? ''
      isOpen = false
    } else {
      if (isOpen) written += virama
      isOpen = consonant !== undefined
      const before = tokens[index - 1] === nukta ? tokens[index - 2] : tokens[index - 1]
      if (latin !== ':' || !isParting(before ?? '', tokens[index + 1] ?? ''))
        written += consonant ?? vowel ?? signOf.get(latin) ?? latin
    }
  })
  return isOpen ? written + virama : written
}

/** A colon parts letters that would be read as one, or a consonant and a vowel letter; any other is text. */
function isParting(letter: string, next: string): boolean {
  return readLonger(letter, next) || (consonantOf.has(letter) && vowelOf.has(next))
}
