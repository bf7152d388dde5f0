import { applyRemainder, readRemainder } from '../find-remainder.ts'
import type { KeptPart } from '../types.ts'
import { findColumn, readCell, restColumn } from './columns.ts'

/** What a row says. */
export interface RowReading {
  members: Record<string, unknown>
  /** Whether the column `sahapath` holds what cannot be read. */
  isBroken: boolean
}

/**
 * Reads a row of the table.
 *
 * @param row Cells.
 * @param heads Cells of the first row.
 * @returns Members of the concept, unchecked; cells of foreign columns are in `kept`.
 */
export function readRow(row: readonly string[], heads: readonly string[]): RowReading {
  const members: Record<string, unknown> = {}
  const kept: KeptPart[] = []
  let rest: object | undefined
  let isBroken = false
  for (const [index, head] of heads.entries()) {
    const cell = row[index] ?? ''
    const column = findColumn(head)
    if (column) readCell(column, cell, members)
    else if (head.trim() === restColumn) {
      rest = readRemainder(cell)
      isBroken = cell.trim() !== '' && !rest
    } else if (cell !== '') kept.push({ at: 'column', of: head, value: cell })
  }
  if (kept.length > 0) members.kept = kept
  return { members: rest ? applyRemainder(members, rest) : members, isBroken }
}
