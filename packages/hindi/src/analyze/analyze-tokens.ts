import type { Analysis, WordGroup } from '../types.ts'
import { chooseReadings } from './choose-readings.ts'
import { findGroups } from './find-groups.ts'
import { findReadings } from './find-readings.ts'
import { nameAuxiliaries } from './name-auxiliaries.ts'
import { makeAnalysis, type Reading } from './reading.ts'
import { settleFeatures } from './settle-features.ts'
import type { Slot } from './slot.ts'

/** The analyses of the words of a sentence, and the units they make. */
export interface TokenAnalysis {
  /** Readings of each token, best first; at least one. */
  analyses: Analysis[][]
  groups: WordGroup[]
}

/** Marks that end or begin a clause; quotes, brackets and hyphens may stand inside one. */
const clauseMark = /[।॥.?!,;:|—–…]/

/**
 * Analyses the words of one sentence in their context.
 *
 * @param tokens Words, numbers and marks of one sentence, in order.
 * @returns Readings of each token, marks included, and the groups among them.
 * @throws When it is not given an array of strings.
 */
export function analyzeTokens(tokens: readonly string[]): TokenAnalysis {
  if (!Array.isArray(tokens)) throw new TypeError('analyzeTokens expected an array of strings')
  return analyzeMarked(tokens, [])
}

/**
 * Analyses words as `analyzeTokens` does, told of clause marks between them that are no tokens.
 *
 * @param tokens Words, numbers and marks of one sentence.
 * @param gaps What stands in the text before each token; empty when the tokens are all there is.
 * @returns Readings of each token and the groups.
 */
export function analyzeMarked(tokens: readonly string[], gaps: readonly string[]): TokenAnalysis {
  const slots: Slot[] = []
  const places: number[] = []
  const readings: (readonly Reading[])[] = []
  let opens = true
  for (const [index, token] of tokens.entries()) {
    const { folded, readings: found } = findReadings(token)
    readings.push(found)
    const best = found[0] as Reading
    if (gaps.length > 0 && clauseMark.test(gaps[index] as string)) opens = true
    if (best.upos === 'PUNCT') {
      if (clauseMark.test(token)) opens = true
      continue
    }
    const last = slots.at(-1)
    if (last && opens) last.closes = true
    slots.push({ folded, readings: found, best, opens, closes: false })
    places.push(index)
    opens = false
  }
  const last = slots.at(-1)
  if (last) last.closes = true
  chooseReadings(slots)
  settleFeatures(slots)
  nameAuxiliaries(slots)
  for (const [at, slot] of slots.entries()) readings[places[at] as number] = slot.readings
  return {
    analyses: readings.map(distinct),
    groups: findGroups(slots).map((group) => ({
      ...group,
      words: group.words.map((at) => places[at] as number),
    })),
  }
}

/** One analysis for each lemma and part of speech: the best of its forms. */
function distinct(readings: readonly Reading[]): Analysis[] {
  if (readings.length === 1) return [makeAnalysis(readings[0] as Reading)]
  const seen: Reading[] = []
  for (const reading of readings) {
    if (seen.some(({ lemma, upos }) => lemma === reading.lemma && upos === reading.upos)) continue
    seen.push(reading)
  }
  return seen.map(makeAnalysis)
}
