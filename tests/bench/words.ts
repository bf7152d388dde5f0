import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Lexicon } from '@sahapath/core'
import { linkWords } from '@sahapath/core/align'
import { readCases } from './alignment-cases.ts'
import { loadBenchLexicon } from './bench-lexicon.ts'
import { runScorer } from './score.ts'
import type { Row } from './table.ts'

interface LinkScore {
  precision: number
  recall: number
  aer: number
}

interface LinkCase {
  id: string
  hi_tokens: string[]
  en_tokens: string[]
}

/** Gold links, half for tuning and half for testing. */
const gold = ['tuning', 'test'].map((half) => ({
  half,
  path: fileURLToPath(new URL(`../fixtures/links/${half}.jsonl`, import.meta.url)),
}))

/** Tokens by the conventions of the word-link scorer. */
const token =
  /[\u0900-\u0963\u0970-\u097f\u200c\u200d]+|\p{Script=Latin}+(?:['’-]\p{Script=Latin}+)*|\p{Nd}+(?:[.,]\p{Nd}+)*|''|\S/gu

/**
 * Measures word links: error rates on the gold links where there are any, and speed.
 *
 * @param evalDir - folder of the evaluation data
 * @returns figures
 */
export async function benchWords(evalDir: string): Promise<Row[]> {
  const lexicon = await loadBenchLexicon()
  const rows = gold
    .filter(({ path }) => existsSync(path))
    .map(({ half, path }) => scoreHalf(half, path, evalDir, lexicon))
  return [...rows, measureSpeed(evalDir, lexicon)]
}

function scoreHalf(half: string, path: string, evalDir: string, lexicon: Lexicon): Row {
  const cases = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as LinkCase)
  const predictions = cases.map(({ id, hi_tokens, en_tokens }) => ({
    id,
    links: linkWords(hi_tokens, en_tokens, lexicon).map(({ source, target }) => [source, target]),
  }))
  const { precision, recall, aer } = runScorer<LinkScore>(
    join(evalDir, 'words/score.mjs'),
    path,
    predictions,
  )
  return {
    figure: `word links, ${half} half: error rate (precision, recall), ${cases.length} pairs`,
    ours: `${aer.toFixed(3)} (${precision.toFixed(3)}, ${recall.toFixed(3)})`,
    bar: half === 'test' ? '≤ 0.16' : '',
    rivals: { 'eflomal, other pairs': '0.173', 'fast_align, other pairs': '0.282' },
  }
}

function measureSpeed(evalDir: string, lexicon: Lexicon): Row {
  const pairs = readCases(join(evalDir, 'alignment', 'dev.jsonl'))
    .flatMap(({ hi, en, gold }) =>
      gold
        .filter(([left, right]) => left.length === 1 && right.length === 1)
        .map(([[i = 0], [j = 0]]) => [split(hi[i]), split(en[j])] as const),
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

function split(text = ''): string[] {
  return text.match(token) ?? []
}
