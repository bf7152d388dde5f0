/** A half-open range that competes with others for a place. */
export interface Span {
  first: number
  last: number
}

/**
 * Chooses among overlapping spans: longest wins, what lies inside a winner stays, what crosses one goes.
 *
 * @param spans Spans of one sentence, the better of two equal ranges first.
 * @param isMade Whether a span is made up of a term and a modifier or in other words; of two that are equally long and
 *   cross, one that is not goes first.
 * @returns Chosen spans, each range once, by start and then longest first, so that a holder precedes what it holds.
 */
export function chooseMatches<S extends Span>(
  spans: readonly S[],
  isMade: (span: S) => boolean = () => false,
): S[] {
  const kept: S[] = []
  const byLength = [...spans].sort((a, b) => {
    const length = a.last - a.first
    const longer = b.last - b.first - length
    if (longer !== 0) return longer
    // Single words cross nothing.
    return (length > 1 ? Number(isMade(a)) - Number(isMade(b)) : 0) || a.first - b.first
  })
  for (const span of byLength) {
    if (!kept.some((other) => crosses(span, other) || equals(span, other))) kept.push(span)
  }
  return kept.sort((a, b) => a.first - b.first || b.last - a.last)
}

/**
 * Finds the holder of each span.
 *
 * @param spans Spans as `chooseMatches` gives them.
 * @returns For each span the index of the shortest span that holds it, or -1.
 */
export function findHolders(spans: readonly Span[]): number[] {
  const open: number[] = []
  return spans.map((span, index) => {
    while (open.length > 0 && (spans[open[open.length - 1] as number] as Span).last < span.last) {
      open.pop()
    }
    const holder = open.length > 0 ? (open[open.length - 1] as number) : -1
    open.push(index)
    return holder
  })
}

function equals(a: Span, b: Span): boolean {
  return a.first === b.first && a.last === b.last
}

function crosses(a: Span, b: Span): boolean {
  if (a.last <= b.first || b.last <= a.first) return false
  const inside = a.first >= b.first && a.last <= b.last
  const around = b.first >= a.first && b.last <= a.last
  return !inside && !around
}
