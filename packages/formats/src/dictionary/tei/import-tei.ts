import { SaxesParser } from 'saxes'
import { EntryCollector } from '../entries/collect-entries.ts'
import { fail } from '../entries/report.ts'
import { Budget } from '../read/budget.ts'
import { readUnpacked } from '../read/read-unpacked.ts'
import { htmlToText } from '../text/html-to-text.ts'
import type { DictionaryFile, ImportOptions, ImportResult } from '../types.ts'
import { TeiReader } from './tei-reader.ts'

/**
 * Imports a dictionary in TEI (P5 or P4), as FreeDict publishes them, packed with gzip or not.
 *
 * @param file The file.
 * @param options Name, direction, limits, and the signal that ends the import.
 * @returns The dictionary and what was left out of it.
 * @throws VFileMessage when the file is not well-formed or beyond a limit, with the line.
 */
export async function importTei(
  file: DictionaryFile,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const budget = new Budget(options)
  const entries = new EntryCollector(budget)
  const parser = new SaxesParser()
  const here = (): { file: string; line: number } => ({ file: file.name, line: parser.line })
  const reader = new TeiReader(entries, budget, here)
  // A document type may declare HTML's names for signs, but is not read: they are known without it.
  parser.ENTITIES = new Proxy(parser.ENTITIES, { get: (known, name) => readEntity(known, name) })
  parser.on('error', ({ message }) => fail(here(), `is not well-formed: ${message}`, 'no-xml'))
  parser.on('opentag', ({ name, attributes }) => reader.open(name, attributes.type ?? ''))
  parser.on('closetag', () => reader.close())
  parser.on('text', (text) => reader.addText(text))
  parser.on('cdata', (text) => reader.addText(text))
  const decoder = new TextDecoder()
  for await (const chunk of readUnpacked(file, budget)) {
    await budget.breathe()
    parser.write(decoder.decode(chunk, { stream: true }))
  }
  parser.write(decoder.decode()).close()
  return entries.finish(reader.title, file.name, options, reader.licence)
}

function readEntity(known: Record<string, string>, name: string | symbol): string | undefined {
  if (typeof name === 'symbol') return undefined
  if (Object.hasOwn(known, name) || ['amp', 'lt', 'gt', 'quot', 'apos'].includes(name)) {
    return known[name]
  }
  const text = htmlToText(`&${name};`)
  return text === `&${name};` ? undefined : text
}
