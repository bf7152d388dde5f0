import Papa from 'papaparse'
import { findRemainder, writePlainJson } from '../find-remainder.ts'
import type { Glossary, GlossaryConcept } from '../types.ts'
import { columns, restColumn, writeCell } from './columns.ts'
import { guardCell } from './guard-cell.ts'
import { readRow } from './read-row.ts'

/** How a table is written. */
export interface TableOptions {
  /** What stands between the cells; default a comma. With a tab it is TSV, quoted in the same way. */
  delimiter?: ',' | '\t' | ';'
}

/**
 * Writes a glossary as CSV (RFC 4180) or TSV: a head, then one row a concept. The columns are those of the concept;
 * the items of a list stand between bars (`treaty | pact`), `not_when` is JSON, and `sahapath` holds as JSON what
 * the others have no place for.
 *
 * @param glossary Glossary.
 * @param options Delimiter.
 * @returns Text with CRLF line ends; `fromGlossaryCsv` makes the same glossary of it.
 */
export function toGlossaryCsv(glossary: Glossary, { delimiter = ',' }: TableOptions = {}): string {
  const { concepts, ...head } = glossary
  const foreign = new Set(
    concepts.flatMap(({ kept = [] }) =>
      kept.flatMap(({ at, of }) => (at === 'column' ? (of ?? '') : [])),
    ),
  )
  const names = [...columns.map(({ name }) => name), restColumn, ...foreign]
  const rows = concepts.map((concept) => writeRow(concept, names))
  const { title, source, languages, kept } = head
  const rest = findRemainder({ title, source, languages, kept }, {})
  if (rest) {
    rows.push(names.map((name) => (name === restColumn ? writePlainJson({ glossary: rest }) : '')))
  }
  const cells = [names, ...rows].map((row) => row.map(guardCell))
  return `${Papa.unparse(cells, { delimiter, newline: '\r\n' })}\r\n`
}

function writeRow(concept: GlossaryConcept, names: readonly string[]): string[] {
  const foreign = new Map(
    concept.kept?.flatMap(({ at, of, value }) => (at === 'column' ? [[of, value]] : [])),
  )
  const row = names.map((name, index) => {
    const column = columns[index]
    return (column ? writeCell(column, concept) : (foreign.get(name) ?? '')).toWellFormed()
  })
  // What is lost is found by reading what was written, so that no rule of either side can be forgotten here.
  const rest = findRemainder(concept, readRow(row, names).members)
  if (rest) row[names.indexOf(restColumn)] = writePlainJson(rest)
  return row
}
