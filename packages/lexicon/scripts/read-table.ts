import { readFileSync } from 'node:fs'

/** One fault of the data, with its place. */
export interface Problem {
  file: string
  /** 1-based. */
  line: number
  /** Name of the column, or the key of a YAML item. */
  column: string
  text: string
}

/** A row of a table, its cells by column name. */
export interface Row {
  file: string
  /** 1-based. */
  line: number
  cells: Record<string, string>
}

/**
 * Reads a tab-separated table with a header line; lines that start with `#` are comments.
 *
 * @param path File to read.
 * @param name How messages call the file.
 * @param columns Names of the columns, in order, as the header must give them.
 * @param problems Receives what is wrong; a faulty row is left out.
 * @returns The rows that have all their cells.
 */
export function readTable(
  path: string,
  name: string,
  columns: readonly string[],
  problems: Problem[],
): Row[] {
  const rows: Row[] = []
  const lines = readFileSync(path, 'utf8').split('\n')
  let seenHeader = false
  for (const [index, line] of lines.entries()) {
    const place = { file: name, line: index + 1 }
    if (line === '' || line.startsWith('#')) continue
    const cells = line.split('\t')
    if (!seenHeader) {
      seenHeader = true
      if (cells.join('\t') !== columns.join('\t')) {
        problems.push({ ...place, column: 'header', text: `expected ${columns.join(', ')}` })
        return rows
      }
      continue
    }
    if (cells.length !== columns.length) {
      problems.push({
        ...place,
        column: 'row',
        text: `expected ${columns.length} cells, found ${cells.length}`,
      })
      continue
    }
    const row: Row = { ...place, cells: {} }
    for (const [column, cell] of cells.entries()) {
      const columnName = columns[column] as string
      if (cell !== cell.trim() || cell.includes('\r')) {
        problems.push({ ...place, column: columnName, text: 'white space at an edge of the cell' })
      }
      if (cell !== cell.normalize('NFC')) {
        problems.push({ ...place, column: columnName, text: `not NFC: ${cell}` })
      }
      row.cells[columnName] = cell.trim().normalize('NFC')
    }
    rows.push(row)
  }
  return rows
}

/**
 * Makes a function that reports a problem of a row.
 *
 * @param row Row at fault.
 * @param problems Receives the problem.
 * @returns Function of the column and the text.
 */
export function reporterOf(row: Row, problems: Problem[]): (column: string, text: string) => void {
  return (column, text) => {
    problems.push({ file: row.file, line: row.line, column, text })
  }
}

/**
 * Splits a cell of glosses at the semicolons that stand outside brackets.
 *
 * @param cell Cell of a row.
 * @returns Glosses without white space around them, none empty.
 */
export function splitGlosses(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(/;(?![^()]*\))/)
    .map((item) => item.trim())
    .filter(Boolean)
}

/**
 * Splits a cell into its items.
 *
 * @param cell Cell of a row.
 * @param separator What stands between items.
 * @returns Items without white space around them, none empty.
 */
export function splitCell(cell: string | undefined, separator: string): string[] {
  return (cell ?? '')
    .split(separator)
    .map((item) => item.trim())
    .filter(Boolean)
}
