import { readFileSync, writeFileSync } from 'node:fs'
import { applyCorrections, assertCorrections, exportGold } from '@sahapath/core/correct'
import { assertDocument } from '@sahapath/core/document'
import { loadDictionary } from '@sahapath/lexicon/dictionary'

/**
 * Corrects the alignment of a document.
 * @param file Document, JSON.
 * @param edits Corrections, JSON.
 * @param options The file to write; `gold` for the alignment alone, as one line of gold.
 * @returns Exit code: 1 when a correction had to be left out.
 * @throws Error that names the file which is wrong.
 */
export async function correct(
  file: string,
  edits: string,
  options: { out?: string; gold?: boolean },
): Promise<number> {
  const document = readJson(file, assertDocument)
  const result = applyCorrections(document, readJson(edits, assertCorrections), {
    dictionary: await loadDictionary(),
  })
  for (const { reason, ruleId } of result.messages) {
    process.stderr.write(`${edits}: ${reason} [${ruleId}]\n`)
  }
  const text = options.gold
    ? JSON.stringify(exportGold(result.document))
    : JSON.stringify(result.document, null, 2)
  if (options.out === undefined) process.stdout.write(`${text}\n`)
  else writeFileSync(options.out, `${text}\n`)
  return result.skipped.length > 0 ? 1 : 0
}

function readJson<T>(file: string, assert: (value: unknown) => asserts value is T): T {
  const text = readFileSync(file, 'utf8')
  try {
    const value: unknown = JSON.parse(text)
    assert(value)
    return value
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error })
  }
}
