import { findSecondMember } from './find-second-member.ts'
import type { Phoneme } from './phoneme.ts'

/** What the neural rule sees of a word: its sounds as symbols, and where the inherent vowels are. */
export interface SchwaContext {
  /** One symbol a sound: the letter, `N` for a nasal sign, {@link undecided} for an inherent vowel. */
  symbols: string[]
  /** Indices of the inherent vowels in `symbols`, ascending. */
  slots: number[]
  /** For each slot, how many vowels part it from the joint of a compound: `-1`, `+0`; `0` without one. */
  distances: string[]
  /** Whether the word ends in three consonants and an inherent vowel, which no one can leave unsaid. */
  isTailHeavy: boolean
}

/** The symbol of an inherent vowel nothing has been decided about. */
export const undecided = '_'

/** The farthest joint a slot is told of, in vowels. */
const farthest = 3

/**
 * Describe a word to the rule that decides about its inherent vowels.
 *
 * @param phonemes The sounds of one word, marks left out.
 * @returns Its symbols, slots and the distance of every slot from the joint of a compound.
 */
export function readContext(phonemes: readonly Phoneme[]): SchwaContext {
  const symbols = phonemes.map(({ kind, letter, inherent }) =>
    inherent ? undecided : kind === 'nasal' ? 'N' : letter,
  )
  const slots = [...phonemes.keys()].filter((index) => phonemes[index]?.inherent)
  const joint = findSecondMember(phonemes)
  let vowelCount = 0
  const vowelsBefore = phonemes.map(({ kind }) => (kind === 'vowel' ? vowelCount++ : vowelCount))
  const distances = slots.map((slot) => {
    if (joint === -1) return '0'
    const [from, to] = slot < joint ? [slot + 1, joint] : [joint, slot]
    const distance = (vowelsBefore[to] ?? 0) - (vowelsBefore[from] ?? 0)
    return (slot < joint ? '-' : '+') + Math.min(farthest, distance)
  })
  return { symbols, slots, distances, isTailHeavy: endsHeavily(phonemes) }
}

/** राष्ट्र, केंद्र: the nasal sign counts as the consonant it is before a stop. */
function endsHeavily(phonemes: readonly Phoneme[]): boolean {
  const tail = phonemes.slice(-4)
  return (
    tail.length === 4 &&
    tail[3]?.inherent === true &&
    tail.slice(0, 3).every(({ kind, letter }) => kind === 'consonant' || letter === 'ṁ')
  )
}
