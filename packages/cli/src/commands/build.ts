import { buildLibrary } from '@sahapath/site'
import { formatTable } from '../format-table.ts'
import { loadPrepared } from '../load-prepared.ts'

/**
 * Builds a static reading site and prints a table of what is in it.
 * @param directory Folder of articles.
 * @param out Folder to write.
 * @returns Exit code.
 */
export async function build(directory: string, out: string): Promise<number> {
  const articles = await buildLibrary(directory, out, await loadPrepared())
  const rows = articles.map(({ id, counts }) => [
    id,
    counts.source,
    counts.target,
    counts.pairs,
    counts.terms,
    counts.removed,
  ])
  const head = ['article', 'Hindi', 'English', 'pairs by kind', 'terms', 'removed']
  process.stdout.write(formatTable([head, ...rows]))
  for (const { id, messages } of articles) {
    for (const { reason, ruleId } of messages) {
      process.stderr.write(`${id}: ${reason} [${ruleId}]\n`)
    }
  }
  process.stdout.write(`\n${articles.length} articles written to ${out}\n`)
  return 0
}
