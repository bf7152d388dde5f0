import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInBrowser } from './in-browser.ts'
import { readArticles } from './library.ts'
import type { Row } from './table.ts'

const coldRuns = 5
const warmRounds = 60
const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Measures the pipeline warm in Node and in Chromium, and the command cold as a whole process.
 * @returns Figures: medians.
 */
export async function benchPipeline(): Promise<Row[]> {
  const articles = readArticles()
  const inBrowser = await runInBrowser<number[]>('time-pipeline.ts', articles)
  const row = (figure: string, ours: string, bar: string): Row => ({
    figure,
    ours,
    bar,
    rivals: {},
  })
  return [
    row(
      'one article, all stages, warm in Node, median',
      `${median(timeBuilt()).toFixed(1)} ms`,
      '≤ 30 ms',
    ),
    row(
      'the same in Chromium',
      inBrowser ? `${median(inBrowser).toFixed(1)} ms` : 'no browser here',
      '≤ 30 ms',
    ),
    row(
      '`sahapath read` on one article, cold process, median',
      `${(median(timeCommand()) / 1000).toFixed(2)} s`,
      '≤ 1 s',
    ),
  ]
}

function timeBuilt(): number[] {
  const script = fileURLToPath(new URL('time-built.mjs', import.meta.url))
  const library = join(root, 'examples/library/articles')
  const out = execFileSync(process.execPath, [script, library, String(warmRounds)], {
    encoding: 'utf8',
  })
  return JSON.parse(out) as number[]
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
