import { EntryCollector } from '../entries/collect-entries.ts'
import { Budget } from '../read/budget.ts'
import { readLines } from '../read/read-lines.ts'
import { readUnpacked } from '../read/read-unpacked.ts'
import type { DictionaryFile, ImportOptions, ImportResult } from '../types.ts'
import { isKaikkiLine, readKaikkiEntry } from './read-kaikki-entry.ts'

/** How to import an extract of Wiktionary. */
export interface KaikkiOptions extends ImportOptions {
  /** Code of the language to take, as the extract writes it; `hi` by default. */
  language?: string
}

/**
 * Imports an extract of Wiktionary as kaikki.org publishes them: one JSON object a line, packed with gzip or not.
 *
 * @param file The file.
 * @param options Language, name, direction, limits, and the signal that ends the import.
 * @returns The dictionary and what was left out of it.
 * @throws VFileMessage when the file is damaged, beyond a limit, or holds nothing that can be used.
 */
export async function importKaikki(
  file: DictionaryFile,
  options: KaikkiOptions = {},
): Promise<ImportResult> {
  const { language = 'hi' } = options
  const budget = new Budget(options)
  const entries = new EntryCollector(budget)
  for await (const { number: line, text } of readLines(readUnpacked(file, budget), budget)) {
    const place = { file: file.name, line }
    await budget.breathe()
    if (text === undefined) entries.skip('long-record', place)
    else if (text.trim() !== '') {
      const value = parse(text)
      if (!isKaikkiLine(value)) entries.skip('bad-record', place, text)
      else if (value.lang_code !== language) entries.skip('other-language', place, value.word)
      else {
        const { forms, ...entry } = readKaikkiEntry(value)
        if (forms > 0) budget.report.note('form-of', place, entry.headword, forms)
        entries.add({ ...entry, place })
      }
    }
  }
  return entries.finish(`Wiktionary (${file.name})`, file.name, options)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
