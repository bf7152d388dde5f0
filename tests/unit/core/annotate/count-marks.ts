import type { AnnotationSpan } from '@sahapath/core/annotate'
import type { MarkedPassage } from './marked-passage.ts'

/** How found spans agree with the marks of passages. */
export interface MarkCount {
  /** Required marks. */
  gold: number
  /** Spans that are judged. */
  found: number
  /** Spans with exactly the range of a required mark. */
  right: number
  /** Traps that a span touches. */
  trapped: number
  /** Of the right ones, those with the right citation form. */
  lemmas: number
  missed: string[]
  spurious: string[]
}

const nameTypes: ReadonlySet<string> = new Set(['person', 'place', 'org'])

/**
 * Counts agreement of spans with the marks of a passage, for terms or for names.
 *
 * A span on an optional mark, or inside a required one, is neither right nor wrong.
 * @param passage Passage.
 * @param spans Spans that annotation found in its text.
 * @param kind `terms`: everything but persons and places; `names`: persons, places and organisations.
 * @returns Counts.
 */
export function countMarks(
  passage: MarkedPassage,
  spans: readonly AnnotationSpan[],
  kind: 'terms' | 'names',
): MarkCount {
  const { name, text, marks, traps } = passage
  const counts = (type: string): boolean =>
    kind === 'names' ? nameTypes.has(type) : type !== 'person' && type !== 'place'
  const required = marks.filter((mark) => mark.required && counts(mark.type))
  const judged = spans.filter(
    (span) =>
      counts(span.type) &&
      span.type !== 'demonym' &&
      !marks.some((mark) => {
        const same = mark.start === span.start && mark.end === span.end
        const inside = mark.start <= span.start && span.end <= mark.end
        return inside && !(same && required.includes(mark))
      }),
  )
  const find = (mark: { start: number; end: number }): AnnotationSpan | undefined =>
    judged.find(({ start, end }) => start === mark.start && end === mark.end)
  const right = required.filter(find)
  const show = (range: { start: number; end: number }): string =>
    `${name}: ${text.slice(range.start, range.end)}`
  return {
    gold: required.length,
    found: judged.length,
    right: right.length,
    trapped: traps.filter((trap) =>
      spans.some(({ start, end }) => start < trap.end && trap.start < end),
    ).length,
    lemmas: right.filter((mark) => find(mark)?.lemma === mark.lemma).length,
    missed: required.filter((mark) => !find(mark)).map(show),
    spurious: judged
      .filter(
        (span) => !required.some(({ start, end }) => start === span.start && end === span.end),
      )
      .map(show),
  }
}

/**
 * Adds counts up.
 * @param counts Counts of passages.
 * @returns Their sum, with F1 and precision.
 */
export function sumCounts(
  counts: readonly MarkCount[],
): MarkCount & { f1: number; precision: number } {
  const sum: MarkCount = {
    gold: 0,
    found: 0,
    right: 0,
    trapped: 0,
    lemmas: 0,
    missed: [],
    spurious: [],
  }
  for (const count of counts) {
    sum.gold += count.gold
    sum.found += count.found
    sum.right += count.right
    sum.trapped += count.trapped
    sum.lemmas += count.lemmas
    sum.missed.push(...count.missed)
    sum.spurious.push(...count.spurious)
  }
  return {
    ...sum,
    f1: (2 * sum.right) / Math.max(sum.gold + sum.found, 1),
    precision: sum.right / Math.max(sum.found, 1),
  }
}
