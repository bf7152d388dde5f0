import { fold } from '../fold/index.ts'
import type { Features, Upos } from '../types.ts'
import type { Reading } from './reading.ts'

/** A word in its place, while its reading is chosen. */
export interface Slot {
  folded: string
  readings: readonly Reading[]
  /** The reading that is thought right so far. */
  best: Reading
  /** True when a mark or the end of the sentence stands before or after the word. */
  opens: boolean
  closes: boolean
}

/** The place a rule looks at. */
export interface Place {
  slots: readonly Slot[]
  index: number
  slot: Slot
  previous: Slot | undefined
  next: Slot | undefined
}

/** A rule of context: it speaks for or against one reading of a word that has several. */
export interface ContextRule {
  /**
   * Weighs a reading.
   *
   * @param reading One reading of the word.
   * @param place The word and its neighbours.
   * @returns What to add to its weight; 0 when the rule has nothing to say.
   */
  weigh(reading: Reading, place: Place): number
}

const particles = new Set(['ही', 'भी', 'तो', 'नहीं', 'न', 'तक'].map(fold))

/**
 * Finds the next word that is no particle: in कर भी सकता it is सकता.
 *
 * @param slots Words of one sentence.
 * @param index Where to begin.
 * @returns Index of the word; -1 at the end of the clause.
 */
export function nextIndexBeyondParticles(slots: readonly Slot[], index: number): number {
  for (let at = index; slots[at] && !slots[at]?.closes; at++) {
    const next = slots[at + 1]
    if (next && !particles.has(next.folded)) return at + 1
  }
  return -1
}

/**
 * Finds the next word that is no particle.
 *
 * @param place A place.
 * @returns The slot; undefined at the end of the clause.
 */
export function nextBeyondParticles({ slots, index }: Place): Slot | undefined {
  return slots[nextIndexBeyondParticles(slots, index)]
}

/**
 * Finds the previous word that is no particle.
 *
 * @param place A place.
 * @returns The slot; undefined at the beginning of the clause.
 */
export function previousBeyondParticles({ slots, index }: Place): Slot | undefined {
  for (let at = index; at > 0 && !slots[at]?.opens; at--) {
    const previous = slots[at - 1]
    if (previous && !particles.has(previous.folded)) return previous
  }
  return undefined
}

/**
 * Says whether a word can be read as a part of speech.
 *
 * @param slot A word.
 * @param upos Parts of speech.
 * @returns True when one of its readings is of one of them.
 */
export function canBe(slot: Slot | undefined, ...upos: Upos[]): boolean {
  return slot?.readings.some((reading) => upos.includes(reading.upos)) ?? false
}

/**
 * Says whether the reading thought right is of a part of speech.
 *
 * @param slot A word.
 * @param upos Parts of speech.
 * @returns True when it is one of them.
 */
export function isNow(slot: Slot | undefined, ...upos: Upos[]): boolean {
  return slot !== undefined && upos.includes(slot.best.upos)
}

/**
 * Finds a reading with certain features.
 *
 * @param slot A word.
 * @param features Features to have.
 * @returns The first such reading.
 */
export function readingWith(slot: Slot | undefined, features: Features): Reading | undefined {
  const wanted = Object.entries(features) as [keyof Features, string][]
  return slot?.readings.find((reading) =>
    wanted.every(([name, value]) => reading.features[name] === value),
  )
}

/** The postpositions that stand next to their noun, folded. */
export const simplePostpositions: ReadonlySet<string> = new Set([
  'का',
  'के',
  'की',
  'में',
  'ने',
  'को',
  'से',
  'पर',
  'तक',
  'द्वारा',
])

/**
 * Says whether a word is a simple postposition, leaving apart के after a stem (करके written as two).
 *
 * @param slot A word.
 * @returns True for में, ने, को and their like.
 */
export function isPostposition(slot: Slot | undefined): boolean {
  return (
    slot !== undefined &&
    (simplePostpositions.has(slot.folded) ? slot.best.upos === 'ADP' : slot.folded === 'वाले')
  )
}
