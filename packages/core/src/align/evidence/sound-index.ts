import { type WordType, wordClass } from '../side.ts'
import { soundEnglish, soundHindi } from './soundings.ts'
import { pushTo } from './target-index.ts'
import { compareSounds } from './transliteration.ts'

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
    const { sounds, skeleton, shorter } = soundEnglish(form)
    pushTo(bySkeleton, skeleton, number)
    for (const key of shorter) pushTo(byShorter, key, number)
    return sounds
  })
  return { bySkeleton, byShorter, sounds, types }
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
  const { sounds, skeleton, shorter } = soundHindi(form)
  let best = 0
  const compare = (targets: readonly number[] | undefined): void => {
    for (const target of targets ?? []) {
      const other = index.sounds[target] as string
      const isPlain = (index.types[target] as WordType).kind !== wordClass.name
      if (isPlain && namesOnly) continue
      if (Math.abs(other.length - sounds.length) > mostLonger) continue
      // A short word or one without a capital sounds like another by chance.
      const shortness = Math.max(0, doubts.shortBelow - skeleton.length) * doubts.perLetter
      const doubt = shortness + (isPlain ? doubts.plain : 0)
      const likeness = compareSounds(sounds, other, least + doubt)
      if (likeness < least + doubt) continue
      const strength = Math.min(1, (likeness - scale.zero - doubt / 2) / scale.range)
      add(target, strength)
      if (strength > best) best = strength
    }
  }
  compare(index.bySkeleton.get(skeleton))
  compare(index.byShorter.get(skeleton))
  for (const key of shorter) compare(index.bySkeleton.get(key))
  return best
}
