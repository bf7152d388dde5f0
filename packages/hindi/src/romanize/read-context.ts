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
  /** For each slot, whether its vowel is kept by rule, whatever the network would say. */
  kept: boolean[]
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
  const kept = slots.map((slot) => isKept(phonemes, slot))
  return { symbols, slots, distances, kept }
}

/** Vowel letters that are endings, as in रुपए and नई; before others a compound may part: कम|उम्र. */
const endingVowels = new Set(['i', 'ī', 'ē'])

/**
 * A nasal sign, a visarga or an ending needs the vowel before it. At the end of a word three consonants
 * need it (राष्ट्र, केंद्र; the nasal sign counts as the consonant it is before a stop), and the suffix of
 * राष्ट्रीय is written -īya.
 */
function isKept(phonemes: readonly Phoneme[], slot: number): boolean {
  const next = phonemes[slot + 1]
  if (next) {
    const isSign = next.kind === 'nasal' || next.kind === 'breath'
    return isSign || (next.kind === 'vowel' && endingVowels.has(next.letter))
  }
  const [third, second, first] = phonemes.slice(-4)
  if (second?.letter === 'ī' && first?.letter === 'y') return true
  return [third, second, first].every(
    (sound) => sound?.kind === 'consonant' || sound?.letter === 'ṁ',
  )
}
