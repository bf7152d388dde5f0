import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { segmentSentences } from '@sahapath/hindi/sentences'
import { segment as segmentBySentencex } from 'sentencex'
import { runScorer } from './score.ts'
import type { Row } from './table.ts'

interface Gold {
  id: string
  text: string
  sentences: string[]
}

interface Score {
  caseExact: number
  boundary: { f1: number }
  sentence: { f1: number }
}

type Segmenter = (text: string) => string[]

const intl = new Intl.Segmenter('hi', { granularity: 'sentence' })
const ours: Segmenter = (text) =>
  segmentSentences(text).map(([start, end]) => text.slice(start, end))
const rivals: Readonly<Record<string, Segmenter>> = {
  'Intl.Segmenter': (text) => Array.from(intl.segment(text), ({ segment }) => segment),
  sentencex: (text) => segmentBySentencex('hi', text),
  'one regular expression': (text) =>
    text.split(/(?<=(?:[।॥|?!]|[\u0900-\u097F]{4}\.)["'”’)]*)\s+|\n+/u),
}
const megabyte = 1e6

/**
 * Measures sentence segmentation on the hard cases and on real news, and its speed.
 * @param evalDir Folder of the evaluation data.
 * @returns Figures.
 */
export async function benchSegmentation(evalDir: string): Promise<Row[]> {
  const real = readGold(evalDir, 'real-dev')
  return [
    ...measureAccuracy(evalDir, 'hard-dev', 'hard cases', [
      ['boundary F1', ({ boundary }) => boundary.f1, '≥ 98'],
      ['texts without error, %', ({ caseExact }) => caseExact, '≥ 93'],
    ]),
    ...measureAccuracy(evalDir, 'real-dev', 'real news', [
      ['boundary F1', ({ boundary }) => boundary.f1, '≥ 99.8'],
      ['sentence F1', ({ sentence }) => sentence.f1, '≥ 99.5'],
    ]),
    ...measureSpeed(real.flatMap(({ sentences }) => sentences)),
  ]
}

function measureAccuracy(
  evalDir: string,
  file: string,
  name: string,
  figures: readonly (readonly [figure: string, read: (score: Score) => number, bar: string])[],
): Row[] {
  const gold = readGold(evalDir, file)
  const score = (segment: Segmenter): Score =>
    runScorer<Score>(
      join(evalDir, 'segmentation/score.mjs'),
      join(evalDir, `segmentation/${file}.jsonl`),
      gold.map(({ id, text }) => ({ id, sentences: segment(text) })),
    )
  const own = score(ours)
  const others = Object.entries(rivals).map(([rival, segment]) => [rival, score(segment)] as const)
  return figures.map(([figure, read, bar]) => ({
    figure: `${name}: ${figure}`,
    ours: (100 * read(own)).toFixed(1),
    bar,
    rivals: Object.fromEntries(
      others.map(([rival, result]) => [rival, (100 * read(result)).toFixed(1)]),
    ),
  }))
}

function measureSpeed(sentences: readonly string[]): Row[] {
  const texts: string[] = []
  let bytes = 0
  for (let next = 0; bytes < 5 * megabyte; next += 20) {
    const twenty = Array.from({ length: 20 }, (_, at) => sentences[(next + at) % sentences.length])
    const text = flatten(twenty.join(' '))
    texts.push(text)
    bytes += Buffer.byteLength(text)
  }
  const rate = (segment: (text: string) => unknown): string => {
    const seconds = fastest(() => {
      for (const text of texts) segment(text)
    })
    return (bytes / megabyte / seconds).toFixed(0)
  }
  const whole = texts.join('\n')
  // Intl.Segmenter takes minutes for one string of 5 MB, so its growth is that of a shorter one.
  const short = whole.slice(0, whole.length / 50)
  return [
    {
      figure: 'speed on 5 MB in texts of 20 sentences, MB/s',
      ours: rate(segmentSentences),
      bar: '≥ 60',
      rivals: Object.fromEntries(
        Object.entries(rivals).map(([rival, segment]) => [rival, rate(segment)]),
      ),
    },
    {
      figure: 'time for ten times the text in one string (5 → 50 MB; Intl.Segmenter 0.1 → 1 MB)',
      ours: measureGrowth(segmentSentences, whole),
      bar: 'about 10',
      rivals: {
        'Intl.Segmenter': measureGrowth(rivals['Intl.Segmenter'] as Segmenter, short),
        sentencex: measureGrowth(rivals.sentencex as Segmenter, whole),
      },
    },
  ]
}

function measureGrowth(segment: (text: string) => unknown, text: string): string {
  const small = flatten(text)
  const large = flatten(text.repeat(10))
  const base = fastest(() => segment(small))
  return `× ${(fastest(() => segment(large), 1) / base).toFixed(1)}`
}

/** Shortest of some runs, in seconds; the others were disturbed or not yet compiled. */
function fastest(run: () => void, rounds = 5): number {
  let shortest = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    run()
    shortest = Math.min(shortest, (performance.now() - start) / 1000)
  }
  return shortest
}

/** Makes one piece of a joined string, as a file read from disk is. */
function flatten(text: string): string {
  return Buffer.from(text).toString()
}

function readGold(evalDir: string, file: string): Gold[] {
  return readFileSync(join(evalDir, `segmentation/${file}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Gold)
}
