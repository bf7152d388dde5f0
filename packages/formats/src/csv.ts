import type { BilingualDocument } from '@sahapath/core/document'
import { readPairs } from './read-pairs.ts'

/**
 * Writes the pairs of a document as CSV (RFC 4180, UTF-8): one row a pair.
 * @param document Document.
 * @returns Text with CRLF line ends and a header row.
 */
export function toCsv(document: BilingualDocument): string {
  const rows = [
    ['pair', 'hindi', 'english', 'confidence', 'provenance'],
    ...readPairs(document).map(({ id, source, target, confidence }) => [
      id,
      source,
      target,
      String(confidence),
      document.provenance.kind,
    ]),
  ]
  return rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('')
}

/** A leading sign would make a spreadsheet read the cell as a formula; an apostrophe keeps it text. */
function quote(cell: string): string {
  const safe = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
