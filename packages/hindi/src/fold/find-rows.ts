/**
 * Finds the rows of a key in a table that is kept as one text, by halving: nothing has to be read beforehand.
 *
 * @param table Rows with line feeds between them, each a key, a tab and its cells, in the order of the keys' UTF-16 units.
 * @param key Key, folded as those of the table.
 * @returns What follows the tab in each row of the key, in order; empty when there is none.
 */
export function findRows(table: string, key: string): string[] {
  let low = 0
  let high = table.length
  while (low < high) {
    const start = lineStart(table, (low + high) >>> 1)
    if (keyAt(table, start) < key) low = lineEnd(table, start) + 1
    else high = start
  }
  const rows: string[] = []
  for (let at = low; at < table.length && keyAt(table, at) === key; ) {
    const end = lineEnd(table, at)
    rows.push(table.slice(at + key.length + 1, end))
    at = end + 1
  }
  return rows
}

function lineStart(table: string, at: number): number {
  return at === 0 ? 0 : table.lastIndexOf('\n', at - 1) + 1
}

function lineEnd(table: string, start: number): number {
  const end = table.indexOf('\n', start)
  return end < 0 ? table.length : end
}

function keyAt(table: string, start: number): string {
  return table.slice(start, table.indexOf('\t', start))
}
