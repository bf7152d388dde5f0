import { validate } from '@sahapath/core/document'
import Papa from 'papaparse'
import { VFile } from 'vfile'
import { finishConcepts, type Place, type RawConcept, source } from '../finish-concepts.ts'
import { glossarySchema } from '../schema.ts'
import type { Glossary, ReadGlossary, ReadGlossaryOptions } from '../types.ts'
import { findColumn, restColumn } from './columns.ts'
import { unguardCell } from './guard-cell.ts'
import { readRow } from './read-row.ts'

/**
 * Reads a glossary from CSV or TSV; the delimiter (comma, tab or semicolon) is the one of the head. A table with
 * columns for Hindi and English alone will do.
 *
 * @param text Text of the table.
 * @param options What is taken where the file does not say; the columns `hi` and `en` stand for any two languages.
 * @returns Concepts and messages, whose line is the row (the head is row 1) and whose column that of the table.
 * @throws VFileMessage when the head has no columns for both languages.
 */
export function fromGlossaryCsv(text: string, options: ReadGlossaryOptions = {}): ReadGlossary {
  const file = new VFile()
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: findDelimiter(text) })
  const rows = data.map((row) => row.map(unguardCell))
  const heads = rows[0] ?? []
  const report = (ruleId: string, reason: string, place: Place): void => {
    file.message(reason, { place, ruleId, source })
  }
  for (const { row = 0, message } of errors) {
    report('malformed-row', `${message}; the rest of the row may be wrong.`, {
      line: row + 1,
      column: 1,
    })
  }
  checkHead(heads, file)
  let head: Omit<Glossary, 'concepts'> = {}
  const raws: RawConcept[] = []
  for (const [index, row] of rows.entries()) {
    const line = index + 1
    if (index === 0 || row.every((cell) => cell.trim() === '')) continue
    const { members, isBroken } = readRow(row, heads)
    const locate = (key: string): Place => ({ line, column: columnOf(key, heads) })
    if (isBroken) {
      report(
        'invalid-value',
        `The cell ${restColumn} is no JSON object and is left out.`,
        locate(restColumn),
      )
    }
    if (row.length > heads.length) {
      const more = row.slice(heads.length).join(', ')
      report('extra-cell', `Cells beyond the head are left out: ${more}.`, {
        line,
        column: heads.length + 1,
      })
    }
    if (Object.keys(members).length === 1 && members.glossary) {
      const wrong = validate(
        { ...glossarySchema, required: [] },
        members.glossary,
        glossarySchema,
        'The glossary',
      )
      if (wrong) report('invalid-value', `${wrong}; it is left out.`, locate(restColumn))
      else head = members.glossary
    } else raws.push({ members, locate })
  }
  return { ...head, concepts: finishConcepts(raws, file, options), messages: file.messages }
}

/** The one that is in the head, where no text can hold it. */
function findDelimiter(text: string): string {
  const head = /^.*/u.exec(text)?.[0] ?? ''
  const count = (mark: string): number => head.split(mark).length
  return [',', '\t', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

function checkHead(heads: readonly string[], file: VFile): void {
  const keys = heads.map((head) => findColumn(head)?.path.join('.'))
  const missing = ['hi', 'en'].filter((key) => !keys.includes(key))
  if (missing.length > 0) {
    const reason = `This is no glossary: row 1 names no column ${missing.join(' and no column ')}.`
    file.fail(reason, { place: { line: 1, column: 1 }, ruleId: 'no-glossary', source })
  }
  for (const [index, head] of heads.entries()) {
    const place = { line: 1, column: index + 1 }
    const first = keys.indexOf(keys[index])
    if (keys[index] !== undefined && first !== index) {
      file.message(`${head} is the same as ${heads[first]}, and is read over it.`, {
        place,
        ruleId: 'duplicate-column',
        source,
      })
    } else if (keys[index] === undefined && head.trim() !== restColumn) {
      file.message(`${head || 'A column without a name'} is not known; its cells are kept.`, {
        place,
        ruleId: 'unknown-column',
        source,
      })
    }
  }
}

/** The column that fills a member; the first where there is none. */
function columnOf(key: string, heads: readonly string[]): number {
  const at = heads.findIndex((head) => findColumn(head)?.path[0] === key || head.trim() === key)
  return at === -1 ? 1 : at + 1
}
