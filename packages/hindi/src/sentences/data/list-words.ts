/**
 * Reads rows of words written as a reader would write them, with spaces between.
 *
 * @param rows Rows, each of one kind.
 * @returns All words in order.
 */
export function listWords(...rows: readonly string[]): readonly string[] {
  return rows.flatMap((row) => row.split(' '))
}
