import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildDocument } from '@sahapath/core/pipeline'
import { loadLexicon, readArticles } from './library.ts'
import type { Row } from './table.ts'

const rounds = 30
const coldRuns = 5
const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Measures the pipeline warm in Node, and the command cold as a whole process.
 * @returns Figures: medians.
 */
export async function benchPipeline(): Promise<Row[]> {
  const lexicon = await loadLexicon()
  const articles = readArticles()
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    for (const article of articles) {
      const start = performance.now()
      buildDocument(article, lexicon)
      times.push(performance.now() - start)
    }
  }
  // The first rounds warm the compiler up.
  const warm = times.slice((rounds / 2) * articles.length)
  return [
    {
      figure: 'one article, all stages, warm in Node, median',
      ours: `${median(warm).toFixed(1)} ms`,
      bar: '≤ 30 ms',
      rivals: {},
    },
    {
      figure: '`sahapath read` on one article, cold process, median',
      ours: `${(median(timeCommand()) / 1000).toFixed(2)} s`,
      bar: '≤ 1 s',
      rivals: {},
    },
  ]
}

function timeCommand(): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'sahapath-'))
  const article = join(root, 'examples/library/articles/wang-lavrov-moscow')
  const args = ['read', join(article, 'hi.txt'), '--english', join(article, 'en.md')]
  try {
    return Array.from({ length: coldRuns }, () => {
      const start = performance.now()
      execFileSync(process.execPath, [
        join(root, 'packages/cli/bin/sahapath.js'),
        ...args,
        '--out',
        join(folder, 'page.html'),
      ])
      return performance.now() - start
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}
