import { writeFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { buildDocument } from '@sahapath/core/pipeline'
import { loadLexicon } from '@sahapath/lexicon'
import { readInput, renderStandalonePage } from '@sahapath/site'

/**
 * Makes one page or document of one article.
 * @param file Hindi article.
 * @param options English file, and the file to write; `.html` or `.json`.
 * @returns Exit code.
 * @throws Error that names the file which is wrong.
 */
export async function read(
  file: string,
  options: { english?: string; out?: string },
): Promise<number> {
  const { english, out } = options
  const kind = out === undefined ? '.json' : extname(out)
  if (kind !== '.json' && kind !== '.html') {
    throw new Error(`--out ${out}: expected a name ending in .html or .json`)
  }
  const { document, messages } = buildDocument(
    {
      id: basename(file, extname(file)),
      source: readInput(file),
      ...(english ? { target: readInput(english) } : {}),
    },
    await loadLexicon(),
  )
  for (const { reason, ruleId } of messages)
    process.stderr.write(`${file}: ${reason} [${ruleId}]\n`)
  const text =
    kind === '.html'
      ? await renderStandalonePage(document)
      : `${JSON.stringify(document, null, 2)}\n`
  if (out === undefined) process.stdout.write(text)
  else writeFileSync(out, text)
  return 0
}
