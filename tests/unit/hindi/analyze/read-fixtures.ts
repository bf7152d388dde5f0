import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Reads a fixture table of the analyser.
 *
 * @param name File name in tests/fixtures/analysis, without its ending.
 * @returns Rows by column name; comments and the header are left out.
 */
export function readFixtures(name: string): Record<string, string>[] {
  const path = fileURLToPath(new URL(`../../../fixtures/analysis/${name}.tsv`, import.meta.url))
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  const columns = header.split('\t')
  return lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const cells = line.split('\t')
      return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
    })
}
