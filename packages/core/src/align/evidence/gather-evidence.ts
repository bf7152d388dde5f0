import type { LearnedPairs } from '../learn-pairs.ts'
import { type WordType, wordClass } from '../side.ts'
import type { AlignOptions } from '../types.ts'
import { rates } from './rates.ts'
import { findBySound, indexSounds, type SoundIndex } from './sound-index.ts'
import { indexTarget, type TargetIndex } from './target-index.ts'
import { findWanted } from './wanted-words.ts'
import { readKnowledge, type WordKnowledge } from './word-knowledge.ts'

/** Which target types may translate which source types. */
export interface Evidence {
  /** Source type t has rows `starts[t]` to `starts[t + 1]`. */
  starts: Int32Array
  /** Target type of each row. */
  targets: Int32Array
  /** How good a translation it is, 0–1. */
  strengths: Float32Array
  /** How probable it is that a word of the type is matched in a translation, for source and target types. */
  sourceRates: Float32Array
  targetRates: Float32Array
}

/** Likeness of sound asked of a word that the dictionary knows, and of one that it does not. */
const likeness = { known: 0.85, unknown: 0.7 } as const

/** How well a word has to sound like an English one to be taken for a name. */
const sounding = 0.7

type Add = (target: number, strength: number) => void

/**
 * Works out which words of two texts may be translations of each other.
 *
 * @param source - types of the Hindi side
 * @param target - types of the English side
 * @param options - dictionary, names, concepts
 * @param withKin - takes near words too, which within one sentence mean more than in a whole text
 * @returns the table that the signals read
 */
export function gatherEvidence(
  source: readonly WordType[],
  target: readonly WordType[],
  options: AlignOptions,
  withKin = false,
): Evidence {
  const knowledge = readKnowledge(options)
  const index = indexTarget(target, withKin)
  const sounds = indexSounds(target)
  return makeEvidence(source, target, (number, add) =>
    gatherFor(source[number] as WordType, knowledge, index, sounds, add),
  )
}

/**
 * Adds what was learned from the texts to the evidence.
 *
 * @param evidence - evidence gathered without it
 * @param source - types of the Hindi side
 * @param target - types of the English side
 * @param learned - pairs of types
 * @returns new evidence
 */
export function addLearned(
  evidence: Evidence,
  source: readonly WordType[],
  target: readonly WordType[],
  learned: LearnedPairs,
): Evidence {
  return makeEvidence(source, target, (number, add) => {
    let rate = evidence.sourceRates[number] as number
    const end = evidence.starts[number + 1] as number
    for (let row = evidence.starts[number] as number; row < end; row++) {
      add(evidence.targets[row] as number, evidence.strengths[row] as number)
    }
    for (const [candidate, strength] of learned.get(number) ?? []) {
      add(candidate, strength)
      rate = Math.max(rate, rates.learned * strength)
    }
    return rate
  })
}

/** Lays out evidence from what a function adds for each source type; the function returns the type's rate. */
function makeEvidence(
  source: readonly WordType[],
  target: readonly WordType[],
  gather: (number: number, add: Add) => number,
): Evidence {
  const starts = new Int32Array(source.length + 1)
  const sourceRates = new Float32Array(source.length)
  const targetRates = new Float32Array(target.length)
  const targets: number[] = []
  const strengths: number[] = []
  // Row of each target type, which is of the present source type when it is not before its start.
  const rows = new Int32Array(target.length).fill(-1)
  let start = 0
  const add: Add = (candidate, strength) => {
    const row = rows[candidate] as number
    if (row < start) {
      if (strength <= 0) return
      rows[candidate] = targets.push(candidate) - 1
      strengths.push(strength)
    } else if (strength > (strengths[row] as number)) strengths[row] = strength
  }
  for (let number = 0; number < source.length; number++) {
    start = targets.length
    sourceRates[number] = gather(number, add)
    for (let row = start; row < targets.length; row++) {
      const candidate = targets[row] as number
      const own =
        rateTarget(target[candidate] as WordType) * Math.min(1, (strengths[row] as number) + 0.3)
      targetRates[candidate] = Math.max(targetRates[candidate] as number, own)
    }
    starts[number + 1] = targets.length
  }
  target.forEach(({ kind }, number) => {
    if (kind === wordClass.number) targetRates[number] = rates.number
    else if (targetRates[number] === 0) {
      targetRates[number] = kind === wordClass.name ? rates.unlinkedName : rates.unlinked
    }
  })
  return {
    starts,
    targets: Int32Array.from(targets),
    strengths: Float32Array.from(strengths),
    sourceRates,
    targetRates,
  }
}

function rateTarget({ kind }: WordType): number {
  if (kind === wordClass.number) return rates.number
  if (kind === wordClass.name) return rates.name
  return kind === wordClass.closed ? rates.closed : rates.known
}

/** Adds everything known of one source type; returns how probable a match is in a translation. */
function gatherFor(
  type: WordType,
  knowledge: WordKnowledge,
  index: TargetIndex,
  sounds: SoundIndex,
  add: Add,
): number {
  const { forms, lemmas, stems, kin, bySound, rate, isOpen } = findWanted(type, knowledge)
  addAll(forms, index.byForm, add)
  addAll(lemmas, index.byLemma, add)
  addAll(stems, index.byStem, add)
  if (index.byKin.size > 0) addAll(kin, index.byKin, add)
  if (bySound === 'none') return rate
  const namesOnly = bySound === 'names'
  const least = namesOnly ? likeness.known : likeness.unknown
  const best = findBySound(type.form, sounds, least, namesOnly, add)
  return isOpen && best > sounding ? Math.max(rate, rates.name * best) : rate
}

function addAll<K>(
  wanted: ReadonlyMap<K, number>,
  targets: ReadonlyMap<K, readonly number[]>,
  add: Add,
): void {
  for (const [key, strength] of wanted) {
    for (const target of targets.get(key) ?? []) add(target, strength)
  }
}
