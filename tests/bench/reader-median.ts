/**
 * Finds the median.
 * @param values Numbers in any order.
 * @returns The middle one, the upper of two; NaN of none.
 */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}
