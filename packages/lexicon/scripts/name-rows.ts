import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '@sahapath/hindi/fold'
import { faultOfTerm } from './check-text.ts'
import { type Problem, type Row, readTable, reporterOf, splitCell } from './read-table.ts'

/** A checked proper name. */
export interface NameData {
  name: string
  type: string
  english: string
  variants: string[]
  gender: string
  note: string
  place: Row
}

const columns = ['name', 'type', 'english', 'variants', 'gender', 'note']

const types = new Set(['person', 'place', 'org', 'demonym', 'event', 'product'])

/**
 * Reads and checks the proper names.
 *
 * @param folder Folder of the tables; it need not exist yet.
 * @param problems Receives what is wrong; faulty rows are left out.
 * @returns Rows in order of file and line.
 */
export function readNames(folder: string, problems: Problem[]): NameData[] {
  if (!existsSync(folder)) return []
  const rows: NameData[] = []
  const seen = new Map<string, Row>()
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.tsv')) continue
    for (const row of readTable(join(folder, file), `names/${file}`, columns, problems)) {
      const before = problems.length
      const name = readName(row, seen, problems)
      if (problems.length === before) rows.push(name)
    }
  }
  return rows
}

function readName(row: Row, seen: Map<string, Row>, problems: Problem[]): NameData {
  const { cells } = row
  const report = reporterOf(row, problems)
  const name: NameData = {
    name: cells.name ?? '',
    type: cells.type ?? '',
    english: cells.english ?? '',
    variants: splitCell(cells.variants, ','),
    gender: cells.gender ?? '',
    note: cells.note ?? '',
    place: row,
  }
  for (const form of [name.name, ...name.variants]) {
    const fault = faultOfTerm(form)
    if (fault) report(form === name.name ? 'name' : 'variants', fault)
  }
  if (!types.has(name.type)) report('type', `unknown type: ${name.type}`)
  if (!name.english || /[\u0900-\u097F]/.test(name.english)) {
    report('english', `expected the established English: ${name.english}`)
  }
  if (!/^[mf]?$/.test(name.gender)) report('gender', `expected m, f or nothing: ${name.gender}`)
  const key = `${fold(name.name)} ${name.type}`
  const twin = seen.get(key)
  if (twin) report('name', `${name.name} is in ${twin.file}:${twin.line} already`)
  seen.set(key, row)
  return name
}
