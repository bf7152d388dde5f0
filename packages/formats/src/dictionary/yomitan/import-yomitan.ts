import { EntryCollector } from '../entries/collect-entries.ts'
import { fail } from '../entries/report.ts'
import { Budget } from '../read/budget.ts'
import { readZip } from '../read/read-zip.ts'
import { isRecord } from '../text/read-json.ts'
import type { DictionaryFile, ImportOptions, ImportResult } from '../types.ts'
import { readTermRow, type TermRow } from './read-term-row.ts'

const isIndex = (name: string): boolean => name === 'index.json'
const isBank = (name: string): boolean => /^term_bank_\d+\.json$/.test(name)

/** A term with the place it was read at. */
interface Term {
  row: TermRow
  file: string
  entry: number
}

/**
 * Imports a dictionary of Yomitan (or Yomichan): a zip with `index.json` and `term_bank_1.json`, `term_bank_2.json` ….
 *
 * @param file The archive.
 * @param options Name, direction, limits, and the signal that ends the import.
 * @returns The dictionary and what was left out of it.
 * @throws VFileMessage when the archive or a file in it is damaged or beyond a limit.
 */
export async function importYomitan(
  file: DictionaryFile,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const budget = new Budget(options)
  const entries = new EntryCollector(budget)
  const terms: Term[] = []
  let about: About | undefined
  for await (const member of readZip(file, (name) => isIndex(name) || isBank(name), budget)) {
    const { name, text, tooLong } = member
    const path = `${file.name}/${name}`
    if (tooLong) budget.report.note('long-record', { file: path })
    else if (text === undefined) {
      if (!name.endsWith('/')) budget.report.note('unread-file', { file: path }, name)
    } else if (isIndex(name)) about = readAbout(parse(text, path))
    else {
      for (const [index, value] of listRows(parse(text, path), path).entries()) {
        await budget.breathe()
        const place = { file: path, entry: index + 1 }
        const row = readTermRow(value)
        if (row) terms.push({ row, ...place })
        else entries.skip('bad-record', place)
        budget.checkEntries(terms.length, place)
      }
    }
  }
  if (!about) fail({ file: file.name }, 'has no index.json', 'no-index')
  // The score says which of several entries of a word comes first; sorting keeps the order of the rest.
  terms.sort((a, b) => b.row.score - a.row.score)
  for (const { row, file: path, entry } of terms) {
    await budget.breathe()
    const { leftOut, score: _, ...raw } = row
    const place = { file: path, entry }
    if (leftOut > 0) budget.report.note('not-text', place, raw.headword, leftOut)
    entries.add({ ...raw, place })
  }
  return entries.finish(about.title, file.name, options, about.licence)
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return fail({ file }, 'is no JSON', 'no-json')
  }
}

function listRows(value: unknown, file: string): unknown[] {
  return Array.isArray(value) ? value : fail({ file }, 'is no list of terms', 'no-terms')
}

/** What an archive says of itself; its attribution names the licence. */
interface About {
  title: string
  licence: string
}

function readAbout(index: unknown): About {
  const { title, attribution } = isRecord(index) ? index : {}
  return {
    title: typeof title === 'string' ? title : '',
    licence: typeof attribution === 'string' ? attribution : '',
  }
}
