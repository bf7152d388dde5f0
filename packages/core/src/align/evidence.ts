import { fold } from '@sahapath/hindi/fold'
import type { DictionaryEntry } from '../document/types.ts'
import { lemmatizeEnglish } from '../english/lemmatize-english.ts'
import { closedWords } from './closed-words.ts'
import { readLetterNames } from './letter-names.ts'
import { type PreparedSide, type WordType, wordClass } from './side.ts'
import { readEnglishSounds, readHindiSounds } from './sounds.ts'
import { stemEnglish } from './stem-english.ts'
import { compareSounds, findSkeleton } from './transliteration.ts'
import type { AlignOptions } from './types.ts'

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
  known: 0.55,
  closed: 0.35,
  unknown: 0.06,
  unlinked: 0.02,
} as const

/** Strengths of the kinds of evidence, measured against the best. */
const strength = {
  family: 0.55,
  phrase: 0.5,
  closed: 0.5,
  laterGloss: 0.9,
  name: 0.9,
  nameWord: 0.5,
} as const

const stopGloss = new Set(
  'to a an the of in on at by for with from as or and be is one s oneself someone something somebody sb sth etc up out off into over who that which do make have get'.split(
    ' ',
  ),
)

/**
 * Works out which words of two texts may be translations of each other.
 *
 * @param source - the Hindi side
 * @param target - the English side
 * @param options - dictionary, names, concepts
 * @param learned - pairs of types learned from the texts themselves: source type to target type and strength
 * @returns the table that the signals read
 */
export function gatherEvidence(
  source: PreparedSide,
  target: PreparedSide,
  options: AlignOptions,
  learned?: ReadonlyMap<number, readonly (readonly [target: number, strength: number])[]>,
): Evidence {
  const index = indexTarget(target.types)
  const sounds = indexSounds(target.types)
  const fixed = readFixedRows(options)
  const starts = new Int32Array(source.types.length + 1)
  const sourceRates = new Float32Array(source.types.length)
  const targetRates = new Float32Array(target.types.length)
  const targets: number[] = []
  const strengths: number[] = []
  source.types.forEach((type, number) => {
    const found = new Map<number, number>()
    const add = (candidate: number, value: number): void => {
      if (value > (found.get(candidate) ?? 0)) found.set(candidate, value)
    }
    sourceRates[number] = gatherFor(type, index, sounds, fixed, options, add)
    for (const [candidate, value] of learned?.get(number) ?? []) {
      add(candidate, value)
      sourceRates[number] = Math.max(sourceRates[number] as number, 0.5 * value)
    }
    for (const [candidate, value] of found) {
      targets.push(candidate)
      strengths.push(value)
      const rate = targetRate(target.types[candidate] as WordType) * Math.min(1, value + 0.3)
      targetRates[candidate] = Math.max(targetRates[candidate] as number, rate)
    }
    starts[number + 1] = targets.length
  })
  target.types.forEach((type, number) => {
    const isFirm = type.kind === wordClass.number
    if (isFirm) targetRates[number] = rates.number
    else if (!targetRates[number])
      targetRates[number] = type.kind === wordClass.name ? 0.2 : rates.unlinked
  })
  return {
    starts,
    targets: Int32Array.from(targets),
    strengths: Float32Array.from(strengths),
    sourceRates,
    targetRates,
  }
}

function targetRate(type: WordType): number {
  if (type.kind === wordClass.number) return rates.number
  if (type.kind === wordClass.name) return rates.name
  return type.kind === wordClass.closed ? rates.closed : rates.known
}

interface TargetIndex {
  byForm: Map<string, number[]>
  byLemma: Map<string, number[]>
  byStem: Map<string, number[]>
}

function indexTarget(types: readonly WordType[]): TargetIndex {
  const index: TargetIndex = { byForm: new Map(), byLemma: new Map(), byStem: new Map() }
  types.forEach((type, number) => {
    push(index.byForm, type.form.toLowerCase(), number)
    for (const lemma of type.lemmas) {
      push(index.byLemma, lemma, number)
      if (type.kind !== wordClass.closed) push(index.byStem, stemEnglish(lemma), number)
    }
  })
  return index
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

type Add = (target: number, strength: number) => void

/** Adds everything known of one source type; returns how probable a match is in a translation. */
function gatherFor(
  type: WordType,
  index: TargetIndex,
  sounds: SoundIndex,
  fixed: ReadonlyMap<string, readonly (readonly [lemma: string, strength: number])[]>,
  options: AlignOptions,
  add: Add,
): number {
  if (type.kind === wordClass.number || type.form.startsWith('#')) {
    for (const target of index.byForm.get(type.form) ?? []) add(target, 1)
    return type.kind === wordClass.number ? rates.number : rates.closed
  }
  if (type.kind === wordClass.name) {
    for (const target of index.byForm.get(type.form.toLowerCase()) ?? []) add(target, 1)
    for (const target of index.byLemma.get(type.lemmas[0] as string) ?? []) add(target, 0.9)
    return rates.latin
  }
  for (const lemma of closedWords.get(type.form) ?? []) {
    for (const target of index.byLemma.get(lemma) ?? []) add(target, strength.closed)
  }
  const isFixed = addFixed(type, fixed, index, add)
  const isKnown = addGlosses(type, options, index, add)
  if (type.kind === wordClass.closed) return rates.closed
  const letters = readLetterNames(type.form)
  if (letters) for (const target of index.byForm.get(letters.toLowerCase()) ?? []) add(target, 1)
  const best = addSounds(type.form, sounds, add, isKnown ? 0.85 : 0.7)
  if (isFixed) return rates.name
  if (isKnown) return rates.known
  return letters || best > 0.7 ? rates.name * Math.max(best, 0.7) : rates.unknown
}

function addFixed(
  type: WordType,
  fixed: ReadonlyMap<string, readonly (readonly [lemma: string, strength: number])[]>,
  index: TargetIndex,
  add: Add,
): boolean {
  let isFixed = false
  for (const lemma of type.lemmas.slice(0, 4)) {
    for (const [english, value] of fixed.get(lemma) ?? []) {
      isFixed = true
      for (const target of index.byForm.get(english) ?? []) add(target, value)
      for (const target of index.byLemma.get(english) ?? []) add(target, value)
    }
  }
  return isFixed
}

function addGlosses(type: WordType, options: AlignOptions, index: TargetIndex, add: Add): boolean {
  let isKnown = false
  let share = 1
  for (const lemma of type.lemmas) {
    const entries = options.dictionary?.find(lemma) ?? []
    for (const entry of entries) {
      isKnown = true
      addEntry(entry, share, index, add)
    }
    // A guessed citation form counts less once a better one is known.
    if (entries.length > 0) share *= 0.7
  }
  return isKnown
}

const glossCache = new WeakMap<
  DictionaryEntry,
  readonly (readonly [lemma: string, strength: number])[]
>()

function addEntry(entry: DictionaryEntry, share: number, index: TargetIndex, add: Add): void {
  for (const [lemma, value] of readGlosses(entry)) {
    const exact = index.byLemma.get(lemma)
    if (exact) for (const target of exact) add(target, share * value)
    for (const target of index.byStem.get(stemEnglish(lemma)) ?? []) {
      add(target, share * value * strength.family)
    }
  }
}

/** The words of an entry's glosses as lemmas, each with its weight. */
function readGlosses(entry: DictionaryEntry): readonly (readonly [string, number])[] {
  const known = glossCache.get(entry)
  if (known) return known
  const values = new Map<string, number>()
  const read = (gloss: string, weight: number): void => {
    const words = gloss
      .replaceAll(/\([^)]*\)/gu, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu)
    const content = (words ?? []).map(lemmatizeEnglish).filter((word) => !stopGloss.has(word))
    const value = content.length > 1 ? weight * strength.phrase : weight
    for (const word of content) values.set(word, Math.max(values.get(word) ?? 0, value))
  }
  entry.glosses.forEach((gloss, rank) => read(gloss, strength.laterGloss ** rank))
  entry.patterns?.forEach(({ gloss }) => read(gloss, 0.7))
  const list = Array.from(values)
  glossCache.set(entry, list)
  return list
}

/** Names and glossary concepts by folded word. */
function readFixedRows(
  options: AlignOptions,
): ReadonlyMap<string, readonly (readonly [lemma: string, strength: number])[]> {
  const rows = new Map<string, [string, number][]>()
  const read = (hindi: string, english: string): void => {
    const left = fold(hindi).match(/[\u0900-\u097f]+/gu) ?? []
    const right = english.toLowerCase().match(/\p{L}+/gu) ?? []
    const value = left.length === 1 && right.length === 1 ? strength.name : strength.nameWord
    for (const word of left) {
      if (closedWords.has(word)) continue
      const list = rows.get(word) ?? []
      for (const other of right)
        if (!stopGloss.has(other)) list.push([lemmatizeEnglish(other), value])
      rows.set(word, list)
    }
  }
  for (const row of options.names ?? []) {
    for (const name of [row.name, ...(row.variants ?? [])]) read(name, row.english)
  }
  for (const row of options.concepts ?? []) {
    for (const hindi of [row.hi, ...(row.variants ?? [])])
      for (const english of row.en) read(hindi, english)
  }
  return rows
}

interface SoundIndex {
  bySkeleton: Map<string, number[]>
  sounds: string[]
  types: readonly WordType[]
}

function indexSounds(types: readonly WordType[]): SoundIndex {
  const index: SoundIndex = { bySkeleton: new Map(), sounds: [], types }
  types.forEach((type, number) => {
    const isWord =
      (type.kind === wordClass.word || type.kind === wordClass.name) &&
      /^\p{Script=Latin}/u.test(type.form)
    const sound = isWord ? readEnglishSounds(type.form) : ''
    index.sounds.push(sound)
    if (sound)
      for (const key of spreadSkeleton(findSkeleton(sound))) push(index.bySkeleton, key, number)
  })
  return index
}

/** The skeleton and, when it is long enough, each skeleton with one letter less. */
function spreadSkeleton(skeleton: string): Set<string> {
  const keys = new Set([skeleton])
  if (skeleton.length < 3 || skeleton.length > 10) return keys
  for (let at = 0; at < skeleton.length; at++)
    keys.add(skeleton.slice(0, at) + skeleton.slice(at + 1))
  return keys
}

function addSounds(form: string, index: SoundIndex, add: Add, least: number): number {
  const sound = readHindiSounds(form)
  const skeleton = findSkeleton(sound)
  const seen = new Set<number>()
  let best = 0
  for (const key of spreadSkeleton(skeleton)) {
    for (const target of index.bySkeleton.get(key) ?? []) {
      if (seen.has(target)) continue
      seen.add(target)
      const type = index.types[target] as WordType
      const likeness = compareSounds(sound, index.sounds[target] as string)
      // A short word or one without a capital sounds like another by chance.
      const doubt =
        Math.max(0, 3 - skeleton.length) * 0.07 + (type.kind === wordClass.name ? 0 : 0.07)
      if (likeness < least + doubt) continue
      const value = Math.min(1, (likeness - 0.55 - doubt / 2) / 0.35)
      add(target, value)
      if (value > best) best = value
    }
  }
  return best
}
