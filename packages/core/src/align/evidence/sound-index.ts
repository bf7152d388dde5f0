import { type WordType, wordClass } from '../side.ts'
import { readEnglishSounds, readHindiSounds } from './sounds.ts'
import { pushTo } from './target-index.ts'
import { compareSounds, findSkeleton } from './transliteration.ts'

/** English types by the bones of their sounds. */
export interface SoundIndex {
  bySkeleton: ReadonlyMap<string, readonly number[]>
  /** The same by each skeleton with one letter less. */
  byShorter: ReadonlyMap<string, readonly number[]>
  /** Sounds of each type; empty for what is not a word. */
  sounds: readonly string[]
  types: readonly WordType[]
}

/** A skeleton is short below this; words without a capital are doubted by so much. */
const doubts = { shortBelow: 3, perLetter: 0.07, plain: 0.07 } as const

/** Sounds that one spelling may have more than the other. */
const mostLonger = 4

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
  const byShorter = new Map<string, number[]>()
  const sounds = types.map(({ form, kind }, number) => {
    const isWord = kind === wordClass.word || kind === wordClass.name
    if (!isWord || !/^\p{Script=Latin}/u.test(form)) return ''
    const sound = readEnglishSounds(form)
    const skeleton = findSkeleton(sound)
    pushTo(bySkeleton, skeleton, number)
    for (const key of shortenSkeleton(skeleton)) pushTo(byShorter, key, number)
    return sound
  })
  return { bySkeleton, byShorter, sounds, types }
}

/** Each skeleton with one letter less, when it is long enough. */
function shortenSkeleton(skeleton: string): Set<string> {
  const keys = new Set<string>()
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
 * @param namesOnly - looks at words with a capital alone
 * @param add - gets each type and how surely it is the same name, 0–1
 * @returns the best strength found
 */
export function findBySound(
  form: string,
  index: SoundIndex,
  least: number,
  namesOnly: boolean,
  add: (target: number, strength: number) => void,
): number {
  const sound = readHindiSounds(form)
  const skeleton = findSkeleton(sound)
  let best = 0
  const compare = (targets: readonly number[] | undefined): void => {
    for (const target of targets ?? []) {
      const other = index.sounds[target] as string
      const isPlain = (index.types[target] as WordType).kind !== wordClass.name
      if (isPlain && namesOnly) continue
      if (Math.abs(other.length - sound.length) > mostLonger) continue
      // A short word or one without a capital sounds like another by chance.
      const shortness = Math.max(0, doubts.shortBelow - skeleton.length) * doubts.perLetter
      const doubt = shortness + (isPlain ? doubts.plain : 0)
      const likeness = compareSounds(sound, other)
      if (likeness < least + doubt) continue
      const strength = Math.min(1, (likeness - scale.zero - doubt / 2) / scale.range)
      add(target, strength)
      if (strength > best) best = strength
    }
  }
  compare(index.bySkeleton.get(skeleton))
  compare(index.byShorter.get(skeleton))
  for (const key of shortenSkeleton(skeleton)) compare(index.bySkeleton.get(key))
  return best
}
