import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Concept, Lexicon } from '@sahapath/core'
import { createGlossaryMatcher, type GlossaryMatcher } from '@sahapath/core/annotate'
import { annotateText } from '@sahapath/core/pipeline'
import { loadRareLemmas } from '@sahapath/hindi/analyze'
import { loadConcepts, loadNames } from '@sahapath/lexicon'
import { countMarks, sumCounts } from '../unit/core/annotate/count-marks.ts'
import { type PassageFolder, readPassages } from '../unit/core/annotate/marked-passage.ts'
import { readSentence } from '../unit/core/annotate/read-sentence.ts'
import { readArticles } from './library.ts'
import { runScorer } from './score.ts'
import type { Row } from './table.ts'

interface TermScore {
  exact: { p: number; r: number; f1: number }
  homographTraps: { n: number; hit: number }
  lemmaAccuracy: number
  englishAccuracy: number
}

/**
 * Measures glossary terms and names: on the five articles, on this project's own passages, and the speed of matching.
 * @param evalDir Folder of the evaluation data.
 * @returns Figures.
 */
export async function benchTerms(evalDir: string): Promise<Row[]> {
  // As the command loads them.
  await loadRareLemmas()
  const lexicon = { concepts: await loadConcepts(), names: await loadNames() }
  return [
    ...scoreArticles(evalDir, lexicon),
    ...scorePassages('tuning', lexicon),
    ...scorePassages('held-out-6', lexicon),
    ...measureSpeed(lexicon.concepts),
    ...measureSize(lexicon.concepts),
    ...readSamples(),
  ]
}

function scoreArticles(evalDir: string, lexicon: Lexicon): Row[] {
  const gold = join(evalDir, 'terms/articles.gold.jsonl')
  const ids = new Map(
    readFileSync(gold, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; sha256: string })
      .map(({ id, sha256 }) => [sha256, id]),
  )
  const predictions = readArticles().map(({ source: { content } }) => ({
    id: ids.get(createHash('sha256').update(content).digest('hex')),
    spans: annotateText(content, lexicon),
  }))
  const score = (mode: string): TermScore =>
    runScorer(join(evalDir, 'terms/score-terms.mjs'), gold, predictions, ['--json', '--mode', mode])
  const terms = score('terms')
  const names = score('entities')
  return [
    row('five articles: terms exact F1', terms.exact.f1.toFixed(3), '≥ 0.97', {
      'plain list': '0.857',
    }),
    row(
      'five articles: traps marked',
      `${terms.homographTraps.hit} of ${terms.homographTraps.n}`,
      '0',
    ),
    row('five articles: names exact F1', names.exact.f1.toFixed(3), '≥ 0.96'),
    row('five articles: lemma right', percent(terms.lemmaAccuracy), '≥ 98 %'),
    row('five articles: English right', percent(terms.englishAccuracy), '≥ 98 %'),
  ]
}

function scorePassages(folder: PassageFolder, lexicon: Lexicon): Row[] {
  const marked = readPassages(folder)
  if (marked.length === 0) return []
  const passages = marked.map((passage) => ({
    passage,
    spans: annotateText(passage.text, lexicon),
  }))
  const count = (kind: 'terms' | 'names') =>
    sumCounts(passages.map(({ passage, spans }) => countMarks(passage, spans, kind)))
  const terms = count('terms')
  const names = count('names')
  const traps = passages.reduce((sum, { passage }) => sum + passage.traps.length, 0)
  const label = `${folder} passages (${passages.length})`
  return [
    row(`${label}: terms exact F1`, terms.f1.toFixed(3), '≥ 0.92'),
    row(`${label}: terms precision`, terms.precision.toFixed(3), '≥ 0.90'),
    row(`${label}: traps marked`, `${terms.trapped} of ${traps}`, '0'),
    row(`${label}: names exact F1`, names.f1.toFixed(3), ''),
  ]
}

const formsOf = 2_000

/** What matching needs of each concept is its forms; the English and the contexts travel with them in one slice. */
function measureSize(concepts: readonly Concept[]): Row[] {
  const forms = concepts
    .slice(0, formsOf)
    .map(({ hi, variants = [], deprecated = [], abbreviations = [] }) =>
      [hi, ...variants, ...deprecated, ...abbreviations].join('|'),
    )
    .join('\n')
  const slice = ['core', 'rest']
    .map((name) => `../../packages/lexicon/src/generated/concepts-${name}.ts`)
    .map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))
    .join('')
  const kilobytes = (bytes: Uint8Array | string): string =>
    `${(gzipSync(bytes, { level: 9 }).length / 1e3).toFixed(1)} kB`
  return [
    row(`forms of ${formsOf.toLocaleString('en')} concepts, gzipped`, kilobytes(forms), '≤ 60 kB'),
    row(
      `slices of ${concepts.length.toLocaleString('en')} concepts with English and contexts, gzipped`,
      kilobytes(slice),
      '',
    ),
  ]
}

/** Verdicts on seeded random samples of finished concepts, by readers who had written none of them; mended afterwards. */
function readSamples(): Row[] {
  return [
    'concepts.tsv',
    'concepts-2.tsv',
    'concepts-3.tsv',
    'concepts-4.tsv',
    'concepts-5.tsv',
  ].map((name, draw) => {
    const verdicts = readFileSync(new URL(`./samples/${name}`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[1])
    const wrong = verdicts.filter((verdict) => verdict === 'wrong').length
    return row(
      `concepts wrong of ${verdicts.length} read again (draw ${draw + 1})`,
      percent(wrong / verdicts.length),
      '≤ 2 %',
    )
  })
}

function measureSpeed(concepts: readonly Concept[]): Row[] {
  const sentences = readArticles().flatMap(({ source }) =>
    source.content.split('\n').map(readSentence),
  )
  const bytes = sentences.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const [few, many] = [2_000, 50_000].map((terms) => buildMatcher(concepts, terms)) as [
    Built,
    Built,
  ]
  // By turns, so that what else runs on the machine slows both alike.
  for (let round = 0; round < 60; round++) {
    for (const built of [few, many]) {
      const start = performance.now()
      for (const sentence of sentences) built.matcher.match(sentence)
      built.match = Math.min(built.match, performance.now() - start)
    }
  }
  const speed = (milliseconds: number): string => `${(bytes / milliseconds / 1e3).toFixed(1)} MB/s`
  return [
    row('build with 50,000 terms', `${many.build.toFixed(0)} ms`, '≤ 1,000 ms'),
    row('match with 2,000 terms', speed(few.match), '≥ 5 MB/s'),
    row('match with 50,000 terms', speed(many.match), '≥ 5 MB/s'),
    row('time with 50,000 : 2,000 terms', (many.match / few.match).toFixed(2), '≤ 1.3'),
  ]
}

interface Built {
  matcher: GlossaryMatcher
  /** Milliseconds of the fastest run. */
  build: number
  match: number
}

/** Builds a matcher of so many terms, and times it. */
function buildMatcher(concepts: readonly Concept[], terms: number): Built {
  const glossary = padGlossary(concepts, terms)
  let matcher = createGlossaryMatcher(glossary)
  let build = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) {
    const start = performance.now()
    matcher = createGlossaryMatcher(glossary)
    build = Math.min(build, performance.now() - start)
  }
  return { matcher, build, match: Number.POSITIVE_INFINITY }
}

const syllables = 'का मि रु ते नो पै सं वि ल दी हा गु शो बे जा त्र की मू धन रा'.split(' ')

/** Fills a glossary up with made-up terms of one to three words; the same ones every time. */
function padGlossary(concepts: readonly Concept[], terms: number): Concept[] {
  const glossary = concepts.slice(0, terms)
  const [model] = glossary
  if (!model) return glossary
  let seed = 1
  const pick = (size: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % size
  }
  const makeWord = (): string =>
    Array.from({ length: 3 + pick(3) }, () => syllables[pick(syllables.length)]).join('')
  while (glossary.length < terms) {
    const hi = Array.from({ length: 1 + pick(3) }, makeWord).join(' ')
    const { id, en, type, field, definition, level } = model
    glossary.push({ id: `${id}-${glossary.length}`, hi, en, type, field, definition, level })
  }
  return glossary
}

function row(figure: string, ours: string, bar: string, rivals: Record<string, string> = {}): Row {
  return { figure, ours, bar, rivals }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
