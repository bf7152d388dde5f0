/** A folded key and the cells of its row. */
export type KeyedRow = readonly [key: string, cells: string]

/**
 * Writes rows as a `RowTable` reads them.
 *
 * @param rows Rows; those of one key keep their order.
 * @returns One row a line, in the order of the keys' UTF-16 units.
 */
export function writeTable(rows: readonly KeyedRow[]): string {
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return sorted.map(([key, cells]) => `${key}\t${cells}`).join('\n')
}
