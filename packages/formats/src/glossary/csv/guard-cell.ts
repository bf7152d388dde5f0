/**
 * Keeps a spreadsheet from taking a cell for a formula.
 *
 * @param cell Text.
 * @returns The text, behind an apostrophe where a spreadsheet would calculate.
 */
export function guardCell(cell: string): string {
  return /^'*[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell
}

/**
 * Takes away the apostrophe of `guardCell`.
 *
 * @param cell Text of a cell.
 * @returns The text that was guarded.
 */
export function unguardCell(cell: string): string {
  return /^''*[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell
}
