import { writeFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { buildDocument } from '@sahapath/core/pipeline'
import { readInput, renderStandalonePage } from '@sahapath/site'
import { loadPrepared } from '../load-prepared.ts'

/**
 * Makes one page or document of one article.
 * @param file Hindi article.
 * @param options English file; the file to write, `.html` or `.json`; dictionary files to consult after ours; whether to
 *   report what stands on one side only.
 * @returns Exit code.
 * @throws Error that names the file which is wrong.
 */
export async function read(
  file: string,
  options: { english?: string; out?: string; dictionary?: string[]; check?: boolean },
): Promise<number> {
  const { english, out, dictionary = [], check = false } = options
  const kind = out === undefined ? '.json' : extname(out)
  if (kind !== '.json' && kind !== '.html') {
    throw new Error(`--out ${out}: expected a name ending in .html or .json`)
  }
  const warn = (text: string): void => void process.stderr.write(`${text}\n`)
  const dictionaries =
    dictionary.length > 0
      ? await (await import('../read-dictionaries.ts')).readDictionaries(dictionary, warn)
      : []
  const lexicon = await loadPrepared({ dictionaries })
  const { document, messages } = buildDocument(
    {
      id: basename(file, extname(file)),
      source: readInput(file),
      ...(english ? { target: readInput(english) } : {}),
    },
    lexicon,
  )
  for (const { reason, ruleId } of messages) warn(`${file}: ${reason} [${ruleId}]`)
  if (check) {
    const { checkSides } = await import('@sahapath/core/check-sides')
    for (const { side, reason, ruleId } of checkSides(document, lexicon)) {
      warn(`${side === 'source' ? file : english}: ${reason} [${ruleId}]`)
    }
  }
  const text =
    kind === '.html'
      ? await renderStandalonePage(document)
      : `${JSON.stringify(document, null, 2)}\n`
  if (out === undefined) process.stdout.write(text)
  else writeFileSync(out, text)
  return 0
}
