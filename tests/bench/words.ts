import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Lexicon } from '@sahapath/core'
import { linkWords } from '@sahapath/core/align'
import { readCases } from './alignment-cases.ts'
import { loadBenchLexicon } from './bench-lexicon.ts'
import { type LinkCase, readLinkCases, splitTokens } from './link-cases.ts'
import { runScorer } from './score.ts'
import type { Row } from './table.ts'

interface LinkScore {
  precision: number
  recall: number
  aer: number
}

/** Gold links, half for tuning and half for testing. */
const gold = ['tuning', 'test'].map((half) => ({
  half,
  path: fileURLToPath(new URL(`../fixtures/links/${half}.jsonl`, import.meta.url)),
}))

/**
 * Measures word links: error rates on the gold links, and speed.
 *
 * @param evalDir - folder of the evaluation data
 * @returns figures
 */
export async function benchWords(evalDir: string): Promise<Row[]> {
  if (!existsSync(join(evalDir, 'words/score.mjs'))) {
    console.log('Left out: no scorer of word links (set SAHAPATH_EVAL).\n')
    return []
  }
  const lexicon = await loadBenchLexicon()
  const rows = gold.map(({ half, path }) => scoreHalf(half, path, evalDir, lexicon))
  return [...rows, measureSpeed(evalDir, lexicon)]
}

function scoreHalf(half: string, path: string, evalDir: string, lexicon: Lexicon): Row {
  const { cases, leftOut } = readLinkCases(path, join(evalDir, 'alignment/dev.jsonl'))
  const predictions = cases.map(({ id, hi_tokens, en_tokens }) => ({
    id,
    links: linkWords(hi_tokens, en_tokens, lexicon).map(({ source, target }) => [source, target]),
  }))
  const { precision, recall, aer } = scoreLinks(cases, predictions, evalDir)
  const missing = leftOut > 0 ? `; ${leftOut} left out: no alignment data to take them from` : ''
  return {
    figure: `word links, ${half} half: error rate (precision, recall), ${cases.length} pairs${missing}`,
    ours: `${aer.toFixed(3)} (${precision.toFixed(3)}, ${recall.toFixed(3)})`,
    bar: half === 'test' ? '≤ 0.16' : '',
    rivals: { 'eflomal, other pairs': '0.173', 'fast_align, other pairs': '0.282' },
  }
}

function scoreLinks(
  cases: readonly LinkCase[],
  predictions: readonly object[],
  evalDir: string,
): LinkScore {
  const folder = mkdtempSync(join(tmpdir(), 'sahapath-links-'))
  const path = join(folder, 'gold.jsonl')
  try {
    writeFileSync(path, cases.map((line) => `${JSON.stringify(line)}\n`).join(''))
    return runScorer<LinkScore>(join(evalDir, 'words/score.mjs'), path, predictions)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function measureSpeed(evalDir: string, lexicon: Lexicon): Row {
  const pairs = readCases(join(evalDir, 'alignment', 'dev.jsonl'))
    .flatMap(({ hi, en, gold }) =>
      gold
        .filter(([left, right]) => left.length === 1 && right.length === 1)
        .map(([[i = 0], [j = 0]]) => [splitTokens(hi[i] ?? ''), splitTokens(en[j] ?? '')] as const),
    )
    .slice(0, 1000)
  const start = performance.now()
  for (const [source, target] of pairs) linkWords(source, target, lexicon)
  const seconds = (performance.now() - start) / 1000
  return {
    figure: `${pairs.length} pairs linked`,
    ours: `${seconds.toFixed(1)} s`,
    bar: '≤ 2 s',
    rivals: {},
  }
}
