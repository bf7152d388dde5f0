import type { EntryCollector } from '../entries/collect-entries.ts'
import type { Budget } from '../read/budget.ts'
import { readLines } from '../read/read-lines.ts'
import type { Span } from '../read/read-spans.ts'
import { readUnpacked } from '../read/read-unpacked.ts'
import type { DictionaryFile } from '../types.ts'

/** A row of the index: a headword and the place of its article. */
export interface IndexRow extends Span {
  headword: string
  line: number
}

/**
 * Reads the index of a dictd dictionary.
 *
 * @param file The `.index` file.
 * @param budget Limits.
 * @param entries Told the rows that cannot be used.
 * @returns The other rows.
 */
export async function readIndex(
  file: DictionaryFile,
  budget: Budget,
  entries: EntryCollector,
): Promise<IndexRow[]> {
  const rows: IndexRow[] = []
  for await (const { number: line, text } of readLines(readUnpacked(file, budget), budget)) {
    const place = { file: file.name, line }
    if (text === '') continue
    const [folded = '', from = '', length = '', original] = text?.split('\t') ?? []
    const start = readNumber(from)
    const size = readNumber(length)
    if (text === undefined || start === undefined || size === undefined) {
      entries.skip('bad-record', place, text)
    } else if (size > budget.limits.recordLength) entries.skip('long-record', place, folded)
    else rows.push({ headword: original || folded, start, size, line })
    budget.checkEntries(rows.length, place)
  }
  return rows
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Six digits go beyond four gigabytes. */
const mostDigits = 8

/** Numbers are written with 64 digits, the most weighty first. */
function readNumber(text: string): number | undefined {
  if (text === '' || text.length > mostDigits) return undefined
  let value = 0
  for (const sign of text) {
    const digit = digits.indexOf(sign)
    if (digit < 0) return undefined
    value = value * digits.length + digit
  }
  return value
}
