import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { analyzeTokens, loadRareLemmas } from '@sahapath/hindi/analyze'
import type { Analysis } from '@sahapath/hindi'
import { analyzeWithApertium } from './apertium.ts'
import { measureBundle } from './measure-bundle.ts'
import type { Row } from './table.ts'

type GoldRow = [sentence: string, token: string, form: string, upos: string, lemmas: string]

interface Share {
  n: number
  best: number
  any: number
}

interface Scorer {
  score(
    gold: GoldRow[],
    get: (sentence: string, token: string) => string[],
  ): { table: Record<string, Share> }
}

const apertium = 'apertium-hin + CG'

/**
 * Measures lemmas, parts of speech, size and speed of the analyser.
 *
 * @param evalDir Folder of the evaluation data.
 * @returns Figures.
 */
export async function benchLemmas(evalDir: string): Promise<Row[]> {
  const folder = join(evalDir, 'lemmas')
  const { score } = (await import(pathToFileURL(join(folder, 'score.mjs')).href)) as Scorer
  const gold = readFileSync(join(folder, 'pud.dev.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as GoldRow)
  const sentences = groupBySentence(gold)
  const firstLoad = scoreLemmas(score, gold, analyze(sentences))
  await loadRareLemmas()
  const analyses = analyze(sentences)
  const all = scoreLemmas(score, gold, analyses)
  const rival = scoreApertium(score, gold, sentences)
  const row = (figure: string, value: number | undefined, bar: string, other?: number): Row => {
    const theirs = rival ? (other === undefined ? '' : `${other} %`) : 'not installed'
    return { figure, ours: `${value} %`, bar, rivals: { [apertium]: theirs } }
  }
  const inflected = 'content-inflected'
  return [
    row('best lemma, all words', all.all?.best, '≥ 99.0 %', rival?.all?.best),
    row('best lemma, content words', all.content?.best, '≥ 98.4 %', rival?.content?.best),
    row(
      'best lemma, inflected content words',
      all[inflected]?.best,
      '≥ 96 %',
      rival?.[inflected]?.best,
    ),
    row('right lemma among the candidates', all.all?.any, '≥ 99.5 %', rival?.all?.any),
    row('best lemma, all words, first list alone', firstLoad.all?.best, ''),
    row('best lemma, content words, first list alone', firstLoad.content?.best, ''),
    ...scoreParts(gold, analyses),
    ...(await measureSize()),
    measureSpeed(sentences),
  ]
}

type Analyses = Map<string, Analysis[]>

function analyze(sentences: readonly GoldRow[][]): Analyses {
  const found: Analyses = new Map()
  for (const rows of sentences) {
    const { analyses } = analyzeTokens(rows.map(([, , form]) => form))
    for (const [index, [sentence, token]] of rows.entries()) {
      found.set(`${sentence} ${token}`, analyses[index] ?? [])
    }
  }
  return found
}

function scoreLemmas(
  score: Scorer['score'],
  gold: GoldRow[],
  analyses: Analyses,
): Record<string, Share> {
  const get = (sentence: string, token: string): string[] => [
    ...new Set((analyses.get(`${sentence} ${token}`) ?? []).map(({ lemma }) => lemma)),
  ]
  return score(gold, get).table
}

function scoreApertium(
  score: Scorer['score'],
  gold: GoldRow[],
  sentences: readonly GoldRow[][],
): Record<string, Share> | undefined {
  const found = analyzeWithApertium(sentences.map((rows) => rows.map(([, , form]) => form)))
  if (!found) return undefined
  const lemmas = new Map<string, string[]>()
  sentences.forEach((rows, at) => {
    rows.forEach(([sentence, token], index) => {
      lemmas.set(`${sentence} ${token}`, found[at]?.[index] ?? [])
    })
  })
  return score(gold, (sentence, token) => lemmas.get(`${sentence} ${token}`) ?? []).table
}

/** Auxiliaries are verbs and names are nouns: which is which is the treebank's habit, not the word's. */
const coarse: Readonly<Record<string, string>> = { AUX: 'VERB', PROPN: 'NOUN' }

/**
 * Words of place and time that the treebanks of Hindi tag as nouns or postpositions (their tag NST) and dictionaries
 * call adverbs.
 */
const placeAndTime = new Set(
  (
    'अब अभी तब आज कल यहाँ यहां वहाँ वहां जहाँ जहां कहाँ कहां वहीं यहीं कहीं आगे पीछे ऊपर नीचे बाहर अंदर ' +
    'भीतर सामने पहले बाद पास साथ बीच दूर पार निकट आसपास'
  ).split(' '),
)

function scoreParts(gold: readonly GoldRow[], analyses: Analyses): Row[] {
  let count = 0
  const right = { strict: 0, coarse: 0, adverbs: 0 }
  for (const [sentence, token, form, upos] of gold) {
    if (upos === 'PUNCT' || upos === 'SYM') continue
    count++
    const ours = analyses.get(`${sentence} ${token}`)?.[0]?.upos ?? 'X'
    const same = (coarse[ours] ?? ours) === (coarse[upos] ?? upos)
    const adverb = ours === 'ADV' && (upos === 'NOUN' || upos === 'ADP') && placeAndTime.has(form)
    if (ours === upos) right.strict++
    if (same) right.coarse++
    if (same || adverb) right.adverbs++
  }
  const row = (figure: string, value: number, bar: string): Row => {
    return { figure, ours: `${((100 * value) / count).toFixed(2)} %`, bar, rivals: {} }
  }
  return [
    row(
      'part of speech (AUX = VERB, PROPN = NOUN, adverb of place or time right)',
      right.adverbs,
      '≥ 95 %',
    ),
    row('part of speech (AUX = VERB, PROPN = NOUN)', right.coarse, ''),
    row('part of speech (all 17)', right.strict, ''),
  ]
}

async function measureSize(): Promise<Row[]> {
  const first = await measureBundle(
    `export { analyzeTokens, loadRareLemmas } from '@sahapath/hindi/analyze'`,
  )
  return [
    {
      figure: 'analyser with its first list, gzipped',
      ours: `${(first.entry / 1000).toFixed(1)} kB`,
      bar: '≤ 40 kB',
      rivals: {},
    },
    {
      figure: 'rare words, loaded on demand, gzipped',
      ours: `${(first.rest / 1000).toFixed(1)} kB`,
      bar: '',
      rivals: {},
    },
  ]
}

function measureSpeed(sentences: readonly GoldRow[][]): Row {
  const tokens = sentences.map((rows) => rows.map(([, , form]) => form))
  const count = tokens.reduce((sum, { length }) => sum + length, 0)
  let best = 0
  for (let round = 0; round < 20; round++) {
    const start = performance.now()
    for (const each of tokens) analyzeTokens(each)
    best = Math.max(best, (1000 * count) / (performance.now() - start))
  }
  return {
    figure: 'tokens a second, warm',
    ours: Math.round(best / 1000).toLocaleString('en') + ',000',
    bar: '≥ 200,000',
    rivals: {},
  }
}

function groupBySentence(gold: readonly GoldRow[]): GoldRow[][] {
  const sentences = new Map<string, GoldRow[]>()
  for (const row of gold) {
    const rows = sentences.get(row[0])
    if (rows) rows.push(row)
    else sentences.set(row[0], [row])
  }
  return [...sentences.values()]
}
