import { parseLetters } from './parse-letters.ts'
import type { Phoneme } from './phoneme.ts'
import { inflections, secondMembers } from './second-members.ts'

const spell = (phonemes: readonly Phoneme[]): string =>
  phonemes.map(({ letter }) => letter).join('')

const spelt = secondMembers.map((member) => parseLetters(member))
const members = new Set(spelt.map(spell))
/** No member with its ending is longer, in sounds; a word is searched no farther from its end. */
const longest = Math.max(...spelt.map(({ length }) => length)) + 4

/**
 * Find where the second member of a compound begins, the longest one listed.
 *
 * @param phonemes The sounds of one word.
 * @returns Index of the first sound of that member, or -1 when the word ends in none.
 */
export function findSecondMember(phonemes: readonly Phoneme[]): number {
  const from = Math.max(1, phonemes.length - longest)
  let rest = spell(phonemes.slice(from))
  const ending = inflections.find((candidate) => rest.endsWith(candidate))
  for (let index = from; index < phonemes.length; index++) {
    const isOnset =
      phonemes[index]?.kind === 'consonant' && phonemes[index - 1]?.kind !== 'consonant'
    if (isOnset && isMember(rest, ending)) return index
    rest = rest.slice(phonemes[index]?.letter.length)
  }
  return -1
}

function isMember(rest: string, ending: string | undefined): boolean {
  if (members.has(rest)) return true
  if (ending === undefined || rest.length <= ending.length) return false
  const stem = rest.slice(0, -ending.length)
  // An ending that begins with a vowel takes the place of the inherent one.
  return members.has(stem) || members.has(`${stem}a`)
}
