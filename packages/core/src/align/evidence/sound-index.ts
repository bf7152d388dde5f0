import { type WordType, wordClass } from '../side.ts'
import { readEnglishSounds, readHindiSounds } from './sounds.ts'
import { pushTo } from './target-index.ts'
import { compareSounds, findSkeleton } from './transliteration.ts'

/** English types by the bones of their sounds. */
export interface SoundIndex {
  bySkeleton: ReadonlyMap<string, readonly number[]>
  /** Sounds of each type; empty for what is not a word. */
  sounds: readonly string[]
  types: readonly WordType[]
}

/** A skeleton is short below this; words without a capital are doubted by so much. */
const doubts = { shortBelow: 3, perLetter: 0.07, plain: 0.07 } as const

/** Likeness that counts as nothing, and how far from there to certainty. */
const scale = { zero: 0.55, range: 0.35 } as const

/**
 * Indexes the English side by sound.
 *
 * @param types - English types by number
 * @returns the index
 */
export function indexSounds(types: readonly WordType[]): SoundIndex {
  const bySkeleton = new Map<string, number[]>()
  const sounds = types.map(({ form, kind }, number) => {
    const isWord = kind === wordClass.word || kind === wordClass.name
    if (!isWord || !/^\p{Script=Latin}/u.test(form)) return ''
    const sound = readEnglishSounds(form)
    for (const key of spreadSkeleton(findSkeleton(sound))) pushTo(bySkeleton, key, number)
    return sound
  })
  return { bySkeleton, sounds, types }
}

/** The skeleton and, when it is long enough, each skeleton with one letter less. */
function spreadSkeleton(skeleton: string): Set<string> {
  const keys = new Set([skeleton])
  if (skeleton.length < 3 || skeleton.length > 10) return keys
  for (let at = 0; at < skeleton.length; at++) {
    keys.add(skeleton.slice(0, at) + skeleton.slice(at + 1))
  }
  return keys
}

/**
 * Finds English words that sound like a Hindi word.
 *
 * @param form - a Devanagari word
 * @param index - the English side
 * @param least - likeness that is asked for, 0–1
 * @param add - gets each type and how surely it is the same name, 0–1
 * @returns the best strength found
 */
export function findBySound(
  form: string,
  index: SoundIndex,
  least: number,
  add: (target: number, strength: number) => void,
): number {
  const sound = readHindiSounds(form)
  const skeleton = findSkeleton(sound)
  const seen = new Set<number>()
  let best = 0
  for (const key of spreadSkeleton(skeleton)) {
    for (const target of index.bySkeleton.get(key) ?? []) {
      if (seen.has(target)) continue
      seen.add(target)
      // A short word or one without a capital sounds like another by chance.
      const isPlain = (index.types[target] as WordType).kind !== wordClass.name
      const doubt =
        Math.max(0, doubts.shortBelow - skeleton.length) * doubts.perLetter +
        (isPlain ? doubts.plain : 0)
      const likeness = compareSounds(sound, index.sounds[target] as string)
      if (likeness < least + doubt) continue
      const strength = Math.min(1, (likeness - scale.zero - doubt / 2) / scale.range)
      add(target, strength)
      if (strength > best) best = strength
    }
  }
  return best
}
