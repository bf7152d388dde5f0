import type { LinkTable } from './link-table.ts'
import { pairMarks, type MarkSpan } from './pair-marks.ts'
import type { LinkSide } from './read-words.ts'

/** Score of a link between marks. */
const score = 0.6

/** How far from a mark a linked word may stand to tell its place, and what each step away takes off. */
const reach = { words: 4, step: 0.15 } as const

/** Least agreement of the two sides of a mark. */
const least = 0.7

/**
 * Links marks to the marks of the same class that stand at the same boundary.
 *
 * @param table - links of words; more are added
 * @param source - Hindi words and marks
 * @param target - English words and marks
 */
export function linkMarks(table: LinkTable, source: LinkSide, target: LinkSide): void {
  linkLast(table, source, target)
  linkSpans(table, source, target)
  const candidates: { h: number; e: number; fit: number }[] = []
  const english = findMarks(target)
  for (const h of findMarks(source)) {
    if (table.bySource[h]?.size !== 0) continue
    for (const e of english) {
      if (target.marks[e] !== source.marks[h] || table.byTarget[e]?.size !== 0) continue
      const fit =
        agree(table, source, target, h, e, -1) +
        agree(table, source, target, h, e, 1) -
        Math.abs(h / source.types.length - e / target.types.length) * reach.step
      if (fit >= least) candidates.push({ h, e, fit })
    }
  }
  candidates.sort((a, b) => b.fit - a.fit || a.h - b.h || a.e - b.e)
  for (const { h, e } of candidates) {
    if (table.bySource[h]?.size === 0 && table.byTarget[e]?.size === 0) table.add(h, e, score)
  }
}

function findMarks({ marks }: LinkSide): number[] {
  return marks.flatMap((name, at) => (name === '' ? [] : [at]))
}

/** The marks that end the two sentences, whatever their words. */
function linkLast(table: LinkTable, source: LinkSide, target: LinkSide): void {
  const [h, e] = [findLast(source), findLast(target)]
  if (h >= 0 && e >= 0) table.add(h, e, score)
}

function findLast({ marks }: LinkSide): number {
  let at = marks.length - 1
  while (marks[at] === 'quote' || marks[at] === 'single' || marks[at] === 'close') at--
  return marks[at] === 'end' ? at : -1
}

/** Quotes and brackets go together when the words between them do. */
function linkSpans(table: LinkTable, source: LinkSide, target: LinkSide): void {
  const [ours, others] = [pairMarks(source), pairMarks(target)]
  const candidates: { left: MarkSpan; right: MarkSpan; shared: number }[] = []
  ours.forEach((left, number) => {
    others.forEach((right, other) => {
      if (left.isQuote !== right.isQuote) return
      const shared = countShared(table, left, right)
      // Spans of unknown words go together by their order alone.
      const isTurn = ours.length === others.length && number === other
      if (shared > 0 || isTurn) candidates.push({ left, right, shared })
    })
  })
  candidates.sort(
    (a, b) => b.shared - a.shared || a.left.open - b.left.open || a.right.open - b.right.open,
  )
  for (const { left, right } of candidates) {
    if (table.bySource[left.open]?.size !== 0 || table.byTarget[right.open]?.size !== 0) continue
    if (table.bySource[left.close]?.size !== 0 || table.byTarget[right.close]?.size !== 0) continue
    table.add(left.open, right.open, score)
    table.add(left.close, right.close, score)
  }
}

/** Share of the linked words of either span that are linked into the other, as a product. */
function countShared(table: LinkTable, left: MarkSpan, right: MarkSpan): number {
  let [inside, linked, linkedRight] = [0, 0, 0]
  for (let h = left.open + 1; h < left.close; h++) {
    const links = table.bySource[h] as Map<number, number>
    if (links.size > 0) linked++
    for (const e of links.keys()) {
      if (e > right.open && e < right.close) {
        inside++
        break
      }
    }
  }
  for (let e = right.open + 1; e < right.close; e++) {
    if ((table.byTarget[e] as Set<number>).size > 0) linkedRight++
  }
  return inside === 0 ? 0 : (inside / linked) * (inside / Math.max(inside, linkedRight))
}

/** How well the words on one side of two marks go together: 1 when the nearest ones are linked. */
function agree(
  table: LinkTable,
  source: LinkSide,
  target: LinkSide,
  h: number,
  e: number,
  step: 1 | -1,
): number {
  let best = 0
  for (let away = 1; away <= reach.words; away++) {
    const links = table.bySource[h + step * away]
    if (!links) break
    for (const other of links.keys()) {
      const distance = (other - e) * step
      if (distance < 1 || distance > reach.words) continue
      if (hasBetween(target, source.marks[h] as string, e, other)) continue
      best = Math.max(best, 1 - reach.step * (away + distance - 2))
    }
  }
  return best
}

function hasBetween({ marks }: LinkSide, name: string, e: number, other: number): boolean {
  for (let at = Math.min(e, other) + 1; at < Math.max(e, other); at++) {
    if (marks[at] === name) return true
  }
  return false
}
