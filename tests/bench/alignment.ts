import { join } from 'node:path'
import type { Lexicon } from '@sahapath/core'
import { alignSentences, alignTexts, type Bead } from '@sahapath/core/align'
import {
  type AlignmentCase,
  readArticleCases,
  readCases,
  readFreeCases,
  scoreAlignments,
} from './alignment-cases.ts'
import { loadBenchLexicon } from './bench-lexicon.ts'
import { alignByLength } from './gale-church.ts'
import { runScorer } from './score.ts'
import type { Row } from './table.ts'

interface Figures {
  strict: { f1: number }
  lax: { f1: number }
  nulls: { f1: number }
}

type Report = Figures & { bySet: Record<string, Figures> }

/** Freely worded articles that the weights were not fitted on. */
const untunedFree = ['ma-zhaoxu-moscow', 'shoigu-wang-beijing', 'wang-lavrov-moscow']

/** Figures of hunalign with an inverted FreeDict dictionary, measured once on the same data. */
const hunalign = {
  arrays: '92.4 / 97.4',
  raw: '92.2 / 97.1',
  nulls: '58.6',
  synth: '87.1 / 90.3',
  bare: '90.6',
  speed: '41–49 s; 741 MB; 11–16×',
} as const

/**
 * Measures the aligner: accuracy with and without knowledge, calibration, checks, speed.
 *
 * @param evalDir - folder of the evaluation data
 * @returns figures
 */
export async function benchAlignment(evalDir: string): Promise<Row[]> {
  const folder = join(evalDir, 'alignment')
  const gold = join(folder, 'dev.jsonl')
  const cases = readCases(gold)
  const lexicon = await loadBenchLexicon()
  const score = (predictions: readonly object[]): Report =>
    runScorer<Report>(join(folder, 'score.mjs'), gold, predictions)
  const beads = cases.map((one) => align(one, lexicon))
  const ours = score(cases.map(({ id }, k) => ({ id, alignment: (beads[k] ?? []).map(toGold) })))
  const bare = score(cases.map((one) => ({ id: one.id, alignment: align(one, {}).map(toGold) })))
  const raw = score(cases.map((one) => ({ id: one.id, beads: alignRaw(one, lexicon) })))
  const byLength = score(cases.map(({ id, hi, en }) => ({ id, alignment: alignByLength(hi, en) })))
  const synth = (report: Report): string =>
    `${percent(report.bySet['synth-100']?.strict.f1)} / ${percent(report.bySet['synth-1000']?.strict.f1)}`
  const rivals = (own: string, length = ''): Record<string, string> => ({
    'hunalign, measured': own,
    'Gale–Church': length,
  })
  const articles = readArticleCases()
  const onArticles = scoreAlignments(
    articles,
    articles.map((one) => align(one, lexicon).map(toGold)),
  )
  const free = readFreeCases(untunedFree)
  const onFree = scoreAlignments(
    free,
    free.map((one) => align(one, lexicon).map(toGold)),
  )
  return [
    {
      figure: 'strict / lax F1, sentence arrays',
      ours: both(ours),
      bar: '≥ 97.0 / ≥ 99.0',
      rivals: rivals(hunalign.arrays, both(byLength)),
    },
    {
      figure: 'strict / lax F1, raw text',
      ours: both(raw),
      bar: '≥ 96.5 / ≥ 98.8',
      rivals: rivals(hunalign.raw),
    },
    {
      figure: 'untranslated sentences, F1',
      ours: percent(ours.nulls.f1),
      bar: '≥ 88',
      rivals: rivals(hunalign.nulls, percent(byLength.nulls.f1)),
    },
    {
      figure: 'synth-100 / synth-1000, strict F1',
      ours: synth(ours),
      bar: '≥ 95 / ≥ 96',
      rivals: rivals(hunalign.synth, synth(byLength)),
    },
    {
      figure: 'without any lexicon, strict / lax F1',
      ours: both(bare),
      bar: '≥ 94',
      rivals: rivals(hunalign.bare, both(byLength)),
    },
    {
      figure: 'the five articles, strict F1',
      ours: percent(onArticles.strict),
      bar: '≥ 98',
      rivals: {},
    },
    {
      figure: 'three of them in a second, freer English, strict F1',
      ours: percent(onFree.strict),
      bar: '≥ 93',
      rivals: {},
    },
    ...calibrate(cases, beads),
    { ...measureSpeed(cases, lexicon), rivals: rivals(hunalign.speed) },
  ]
}

function align({ hi, en }: AlignmentCase, lexicon: Lexicon): Bead[] {
  const wrap = (text: string): { text: string } => ({ text })
  return alignSentences(hi.map(wrap), en.map(wrap), lexicon)
}

function alignRaw({ hiText, enText }: AlignmentCase, lexicon: Lexicon): [string, string][] {
  return alignTexts(hiText, enText, lexicon).map(({ sourceText, targetText }) => [
    sourceText,
    targetText,
  ])
}

function toGold({ source, target }: Bead): [number[], number[]] {
  return [source, target]
}

function both({ strict, lax }: Figures): string {
  return `${percent(strict.f1)} / ${percent(lax.f1)}`
}

function percent(value = 0): string {
  return (100 * value).toFixed(1)
}

/** How many of the beads of a band of confidence are right. */
function calibrate(cases: readonly AlignmentCase[], beads: readonly (readonly Bead[])[]): Row[] {
  const bands = [
    { from: 0.9, to: 1.01, bar: '≥ 97 % right' },
    { from: 0.7, to: 0.9, bar: '' },
    { from: 0, to: 0.7, bar: '' },
  ]
  return bands.map(({ from, to, bar }) => {
    let [right, all, sum] = [0, 0, 0]
    cases.forEach(({ gold }, k) => {
      const keys = new Set(gold.map(([hi, en]) => `${hi}|${en}`))
      for (const { source, target, confidence } of beads[k] ?? []) {
        if (confidence < from || confidence >= to) continue
        all++
        sum += confidence
        if (keys.has(`${source}|${target}`)) right++
      }
    })
    return {
      figure: `beads with confidence ${from}–${Math.min(1, to)}: right, stated, count`,
      ours: `${percent(right / all)} %, ${percent(sum / all)} %, ${all}`,
      bar,
      rivals: {},
    }
  })
}

/** Time and memory on long texts put together from the documents, each again when they run out. */
function measureSpeed(cases: readonly AlignmentCase[], lexicon: Lexicon): Omit<Row, 'rivals'> {
  const time = (size: number): { seconds: number; megabytes: number } => {
    const hi: string[] = []
    const en: string[] = []
    for (let k = 0; hi.length < size; k++) {
      const one = cases[
        (k * 37 + Math.floor(k / cases.length) * 11) % cases.length
      ] as AlignmentCase
      hi.push(...one.hi)
      en.push(...one.en)
    }
    const start = performance.now()
    align({ hi, en } as AlignmentCase, lexicon)
    return {
      seconds: (performance.now() - start) / 1000,
      megabytes: process.memoryUsage().rss / 1e6,
    }
  }
  const small = time(5_000)
  const large = time(20_000)
  return {
    figure: '20,000 sentences a side: time; memory; growth from 5,000',
    ours: `${large.seconds.toFixed(1)} s; ${large.megabytes.toFixed(0)} MB; ${(large.seconds / small.seconds).toFixed(1)}×`,
    bar: '≤ 10 s; ≤ 400 MB; ≤ 4.5×',
  }
}
