import type { LearnedPairs } from '../learn-pairs.ts'
import { type WordType, wordClass } from '../side.ts'
import type { AlignOptions } from '../types.ts'
import { closedWords } from './closed-words.ts'
import { readFixedRows } from './fixed-rows.ts'
import { type GlossWord, readGlossWords } from './gloss-words.ts'
import { readLetterNames } from './letter-names.ts'
import { findBySound, indexSounds, type SoundIndex } from './sound-index.ts'
import { stemEnglish } from './stem-english.ts'
import { indexTarget, type TargetIndex } from './target-index.ts'

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

/** How probable it is that a word of a class finds its match in a true translation. */
const rates = {
  number: 0.85,
  latin: 0.75,
  name: 0.7,
  unlinkedName: 0.2,
  known: 0.55,
  closed: 0.35,
  learned: 0.5,
  unknown: 0.06,
  unlinked: 0.02,
} as const

/** What weaker kinds of evidence are worth: a word of the same family, a closed class, a second citation form. */
const worth = { family: 0.55, closed: 0.5, latinLemma: 0.9, otherLemma: 0.7 } as const

/** Likeness of sound asked of a word that the dictionary knows, and of one that it does not. */
const likeness = { known: 0.85, unknown: 0.7 } as const

interface Knowledge {
  index: TargetIndex
  sounds: SoundIndex
  fixed: ReadonlyMap<string, readonly GlossWord[]>
  options: AlignOptions
}

type Add = (target: number, strength: number) => void

/**
 * Works out which words of two texts may be translations of each other.
 *
 * @param source - types of the Hindi side
 * @param target - types of the English side
 * @param options - dictionary, names, concepts
 * @returns the table that the signals read
 */
export function gatherEvidence(
  source: readonly WordType[],
  target: readonly WordType[],
  options: AlignOptions,
): Evidence {
  const knowledge: Knowledge = {
    index: indexTarget(target),
    sounds: indexSounds(target),
    fixed: readFixedRows(options.names, options.concepts),
    options,
  }
  return makeEvidence(source, target, (number, add) =>
    gatherFor(source[number] as WordType, knowledge, add),
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
  for (let number = 0; number < source.length; number++) {
    const found = new Map<number, number>()
    sourceRates[number] = gather(number, (candidate, strength) => {
      if (strength > (found.get(candidate) ?? 0)) found.set(candidate, strength)
    })
    for (const [candidate, strength] of found) {
      targets.push(candidate)
      strengths.push(strength)
      const own = rateTarget(target[candidate] as WordType) * Math.min(1, strength + 0.3)
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
function gatherFor(type: WordType, knowledge: Knowledge, add: Add): number {
  const { index } = knowledge
  if (type.form.startsWith('#')) {
    addAll(index.byForm.get(type.form), 1, add)
    return type.kind === wordClass.number ? rates.number : rates.closed
  }
  if (type.kind === wordClass.name) {
    addAll(index.byForm.get(type.form.toLowerCase()), 1, add)
    addAll(index.byLemma.get(type.lemmas[0] as string), worth.latinLemma, add)
    return rates.latin
  }
  for (const lemma of closedWords.get(type.form) ?? []) {
    addAll(index.byLemma.get(lemma), worth.closed, add)
  }
  const isFixed = addFixed(type, knowledge, add)
  const isKnown = addGlosses(type, knowledge, add)
  if (type.kind === wordClass.closed) return rates.closed
  const letters = readLetterNames(type.form)
  if (letters) addAll(index.byForm.get(letters.toLowerCase()), 1, add)
  const least = isKnown ? likeness.known : likeness.unknown
  // A loan word that the dictionary knows has its English as a gloss already.
  const best = findBySound(type.form, knowledge.sounds, least, isKnown, add)
  if (isFixed) return rates.name
  if (isKnown) return rates.known
  return letters || best > 0.7 ? rates.name * Math.max(best, 0.7) : rates.unknown
}

function addAll(targets: readonly number[] | undefined, strength: number, add: Add): void {
  if (targets) for (const target of targets) add(target, strength)
}

function addFixed(type: WordType, { fixed, index }: Knowledge, add: Add): boolean {
  let isFixed = false
  for (const lemma of type.lemmas) {
    for (const [english, strength] of fixed.get(lemma) ?? []) {
      isFixed = true
      addAll(index.byForm.get(english), strength, add)
      addAll(index.byLemma.get(english), strength, add)
    }
  }
  return isFixed
}

function addGlosses(type: WordType, { index, options }: Knowledge, add: Add): boolean {
  let isKnown = false
  let share = 1
  for (const lemma of type.lemmas) {
    const entries = options.dictionary?.find(lemma) ?? []
    for (const entry of entries) {
      isKnown = true
      for (const [english, strength] of readGlossWords(entry)) {
        addAll(index.byLemma.get(english), share * strength, add)
        addAll(index.byStem.get(stemEnglish(english)), share * strength * worth.family, add)
      }
    }
    // Another citation form counts less once a better one is known.
    if (entries.length > 0) share *= worth.otherLemma
  }
  return isKnown
}
