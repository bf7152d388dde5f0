import { EntryCollector } from '../entries/collect-entries.ts'
import { Budget } from '../read/budget.ts'
import { findFile, pickFile } from '../read/pick-file.ts'
import { readSpans } from '../read/read-spans.ts'
import { readUnpacked } from '../read/read-unpacked.ts'
import type { DictionaryFile, ImportOptions, ImportResult } from '../types.ts'
import { readFields } from './read-fields.ts'
import { type IndexRow, readRows } from './read-rows.ts'
import { readInfo, type StarDictInfo } from './read-info.ts'

/**
 * Imports a StarDict dictionary: `.ifo`, `.idx` or `.idx.gz`, `.dict` or `.dict.dz`, and `.syn` where there is one.
 *
 * @param files The files, in any order; others (pictures, sounds) are passed over.
 * @param options Name, direction, limits, and the signal that ends the import.
 * @returns The dictionary and what was left out of it.
 * @throws VFileMessage when a file is damaged or beyond a limit, with the file and the place.
 */
export async function importStarDict(
  files: readonly DictionaryFile[],
  options: ImportOptions = {},
): Promise<ImportResult> {
  const index = pickFile(files, '.idx', '.idx.gz')
  const data = pickFile(files, '.dict.dz', '.dict')
  const budget = new Budget(options)
  const entries = new EntryCollector(budget)
  const info = await readInfo(pickFile(files, '.ifo'), budget)
  const rows = await readIndex(index, info, budget, entries)
  const variants = await readSynonyms(findFile(files, '.syn', '.syn.dz'), rows.length, budget)
  // Rows keep their numbers, which synonyms count by; what is too long is not read.
  const readable = rows.filter(({ size }) => size <= budget.limits.recordLength)
  const articles: ReturnType<typeof readFields>[] = []
  const chunks = readUnpacked(data, budget)
  for await (const [at, bytes] of readSpans(data.name, chunks, readable, budget)) {
    articles[at] = readFields(bytes, info.types, (readable[at] as IndexRow).word)
  }
  for (const [at, { word, number }] of readable.entries()) {
    await budget.breathe()
    const place = { file: index.name, entry: number }
    const { leftOut, ...article } = articles[at] as ReturnType<typeof readFields>
    if (leftOut > 0) budget.report.note('not-text', place, word, leftOut)
    entries.add({ headword: word, variants: variants.get(number) ?? [], ...article, place })
  }
  return entries.finish(info.title, index.name, options)
}

async function readIndex(
  file: DictionaryFile,
  { offsetBytes, words }: StarDictInfo,
  budget: Budget,
  entries: EntryCollector,
): Promise<IndexRow[]> {
  const rows: IndexRow[] = []
  for await (const { word, numbers, number } of readRows(file, [offsetBytes, 4], budget)) {
    const [start = 0, size = 0] = numbers
    const place = { file: file.name, entry: number }
    budget.checkEntries(number, place)
    rows.push({ word, start, size, number })
    if (size > budget.limits.recordLength) entries.skip('long-record', place, word)
  }
  if (words !== undefined && words !== rows.length) {
    budget.report.note('wrong-size', { file: file.name }, `wordcount=${words}`)
  }
  return rows
}

/** Other spellings by the number of their entry. */
async function readSynonyms(
  file: DictionaryFile | undefined,
  count: number,
  budget: Budget,
): Promise<Map<number, string[]>> {
  const variants = new Map<number, string[]>()
  if (!file) return variants
  for await (const { word, numbers, number } of readRows(file, [4], budget)) {
    const place = { file: file.name, entry: number }
    budget.checkEntries(number, place)
    const [index = 0] = numbers
    if (index >= count) {
      budget.report.note('no-such-entry', place, word)
      continue
    }
    const list = variants.get(index + 1)
    if (list) list.push(word)
    else variants.set(index + 1, [word])
  }
  return variants
}
