import { fail } from '../entries/report.ts'
import type { Budget } from '../read/budget.ts'
import { readLines } from '../read/read-lines.ts'
import { readUnpacked } from '../read/read-unpacked.ts'
import type { DictionaryFile } from '../types.ts'

/** What the `.ifo` file says of the others. */
export interface StarDictInfo {
  title: string
  /** Types of the fields of every article; empty when each field names its own. */
  types: string
  /** Bytes of the place of an article in the index. */
  offsetBytes: 4 | 8
  /** How many rows the index should have. */
  words: number | undefined
}

const magic = "StarDict's dict ifo file"

/**
 * Reads the `.ifo` file of a StarDict dictionary.
 *
 * @param file The file.
 * @param budget Limits.
 * @returns What it says.
 * @throws VFileMessage when it is no such file.
 */
export async function readInfo(file: DictionaryFile, budget: Budget): Promise<StarDictInfo> {
  const values = new Map<string, string>()
  for await (const { number: line, text = '' } of readLines(readUnpacked(file, budget), budget)) {
    if (line === 1 && text.replace('\uFEFF', '').trim() !== magic) {
      fail({ file: file.name, line }, `does not say “${magic}”`, 'no-stardict')
    }
    const equals = text.indexOf('=')
    if (equals > 0) values.set(text.slice(0, equals).trim(), text.slice(equals + 1).trim())
  }
  if (values.size === 0) fail({ file: file.name }, 'says nothing', 'no-stardict')
  const words = Number(values.get('wordcount'))
  return {
    title: values.get('bookname') ?? '',
    types: values.get('sametypesequence') ?? '',
    offsetBytes: values.get('idxoffsetbits') === '64' ? 8 : 4,
    words: Number.isSafeInteger(words) ? words : undefined,
  }
}
