import { EntryCollector } from '../entries/collect-entries.ts'
import { readArticle } from '../entries/read-article.ts'
import { Budget } from '../read/budget.ts'
import { pickFile } from '../read/pick-file.ts'
import { readSpans } from '../read/read-spans.ts'
import { readUnpacked } from '../read/read-unpacked.ts'
import type { DictionaryFile, ImportOptions, ImportResult } from '../types.ts'
import { readIndex } from './read-index.ts'

/** Entries that speak of the dictionary; indexes that fold signs away write them without hyphens. */
const about = /^00-?database/
const aboutTitle = /^00-?database-?short$/

/**
 * Imports a dictionary of the DICT server: an `.index` file and a `.dict` or `.dict.dz` file.
 *
 * @param files The two files, in any order.
 * @param options Name, direction, limits, and the signal that ends the import.
 * @returns The dictionary and what was left out of it.
 * @throws VFileMessage when a file is damaged or beyond a limit, with the file and the place.
 */
export async function importDictd(
  files: readonly DictionaryFile[],
  options: ImportOptions = {},
): Promise<ImportResult> {
  const index = pickFile(files, '.index', '.index.gz')
  const data = pickFile(files, '.dict.dz', '.dict')
  const budget = new Budget(options)
  const entries = new EntryCollector(budget)
  const rows = await readIndex(index, budget, entries)
  const decoder = new TextDecoder()
  const texts: string[] = []
  let title = ''
  for await (const [at, bytes] of readSpans(data.name, readUnpacked(data, budget), rows, budget)) {
    const { headword } = rows[at] as { headword: string }
    const text = decoder.decode(bytes)
    if (aboutTitle.test(headword)) title = text.replace(/^\s*00-?database-?short\b/, '')
    else texts[at] = text
  }
  // The order of the index, which is that of the dictionary, and not that of the articles.
  for (const [at, { headword, line }] of rows.entries()) {
    await budget.breathe()
    const place = { file: index.name, line }
    const text = texts[at]
    if (text === undefined || about.test(headword)) continue
    entries.add({ headword, ...readArticle(text, headword), place })
  }
  return entries.finish(title, index.name, options)
}
