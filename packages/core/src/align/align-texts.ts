import { segmentSentences } from '@sahapath/hindi/sentences'
import { segmentEnglish } from '../english/segment-english.ts'
import { alignSentences } from './align-sentences.ts'
import type { AlignableSentence, AlignOptions, TextBead } from './types.ts'

/**
 * Aligns a Hindi text with its English text.
 *
 * Both are cut into sentences first; blank lines count as the ends of paragraphs, softly.
 *
 * @param source - the Hindi text
 * @param target - the English text
 * @param options - as for `alignSentences`
 * @returns beads in order with the ranges and texts of their sentences
 * @throws when either text is not a string
 */
export function alignTexts(source: string, target: string, options: AlignOptions = {}): TextBead[] {
  if (typeof source !== 'string' || typeof target !== 'string') {
    throw new TypeError('alignTexts expected two strings')
  }
  const left = segmentSentences(source)
  const right = segmentEnglish(target)
  const beads = alignSentences(toSentences(source, left), toSentences(target, right), options)
  return beads.map((bead) => {
    const sourceRanges = bead.source.map((i) => copyRange(left[i] as Span))
    const targetRanges = bead.target.map((j) => copyRange(right[j] as Span))
    return {
      ...bead,
      sourceRanges,
      targetRanges,
      sourceText: cover(source, sourceRanges),
      targetText: cover(target, targetRanges),
    }
  })
}

type Span = readonly [start: number, end: number]

function copyRange([start, end]: Span): [number, number] {
  return [start, end]
}

/** Sentences of a text with the numbers of their paragraphs. */
function toSentences(text: string, ranges: readonly Span[]): AlignableSentence[] {
  let block = 0
  let before = 0
  return ranges.map(([start, end]) => {
    if (/\n\s*\n|\u2029/u.test(text.slice(before, start))) block++
    before = end
    return { text: text.slice(start, end), block }
  })
}

function cover(text: string, ranges: readonly Span[]): string {
  const first = ranges[0]
  const last = ranges[ranges.length - 1]
  return first && last ? text.slice(first[0], last[1]) : ''
}
