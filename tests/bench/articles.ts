import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BilingualDocument } from '@sahapath/core/document'
import { buildDocument } from '@sahapath/core/pipeline'
import { loadLexicon } from '@sahapath/lexicon'
import { readArticles } from './library.ts'
import { runScorer } from './score.ts'
import type { Row } from './table.ts'

interface SegmentScore {
  starts: { f1: number }
  segments: { f1: number }
  notArticleChars: { f1: number }
}

/** The names that the evaluation data has for what the document calls by its role. */
const types: Readonly<Record<string, string>> = {
  heading: 'subheading',
  embed: 'tweet',
  caption: 'caption',
}

/**
 * Measures sentence starts, noise, terms and names on the five articles, through the whole pipeline.
 * @param evalDir Folder of the evaluation data.
 * @returns Figures.
 */
export async function benchArticles(evalDir: string): Promise<Row[]> {
  const lexicon = await loadLexicon()
  const gold = join(evalDir, 'terms/articles.gold.jsonl')
  const ids = new Map(
    readFileSync(gold, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; sha256: string })
      .map(({ id, sha256 }) => [sha256, id]),
  )
  const predictions = readArticles().map((request) => {
    const { document } = buildDocument(request, lexicon)
    const id = ids.get(createHash('sha256').update(document.source.text).digest('hex'))
    return { id, segments: segmentsOf(document), spans: spansOf(document) }
  })
  const segments = runScorer<SegmentScore>(
    join(evalDir, 'terms/score-segments.mjs'),
    gold,
    predictions,
  )
  const scoreTerms = (mode: string): { exact: { f1: number }; homographTraps: { hit: number } } =>
    runScorer(join(evalDir, 'terms/score-terms.mjs'), gold, predictions, ['--json', '--mode', mode])
  const terms = scoreTerms('terms')
  const names = scoreTerms('entities')
  const row = (figure: string, value: number, bar: string): Row => ({
    figure,
    ours: value.toFixed(4),
    bar,
    rivals: {},
  })
  return [
    row('sentence starts, F1', segments.starts.f1, '≥ 0.995'),
    row('whole segments, F1', segments.segments.f1, ''),
    row('article or not, F1 by characters', segments.notArticleChars.f1, '≥ 0.98'),
    row('terms exact, F1', terms.exact.f1, '≥ 0.97'),
    row('homographs wrongly marked, of 3', terms.homographTraps.hit, '0'),
    row('names exact, F1', names.exact.f1, '≥ 0.96'),
  ]
}

function segmentsOf(document: BilingualDocument): object[] {
  const roles = new Map(document.blocks.map(({ id, role }) => [id, role]))
  const kept = document.sentences
    .filter(({ side }) => side === 'source')
    .map(({ block, start, end }) => {
      const type = types[roles.get(block) ?? '']
      return { start, end, type: type ?? 'content' }
    })
  const removed = document.removed
    .filter(({ side }) => side === 'source')
    .map(({ role, start, end }) => ({ start, end, type: role }))
  return [...kept, ...removed].sort((a, b) => a.start - b.start)
}

function spansOf(document: BilingualDocument): object[] {
  const concepts = new Map(document.concepts.map((concept) => [concept.id, concept]))
  const names = document.names.map(({ start, end, type, name, english }) => ({
    start,
    end,
    type,
    lemma: name,
    en: english ? [english] : [],
  }))
  // A term inside a longer one is for the curious; the gold lists the longer one.
  const outer = document.terms.filter(
    (term) =>
      !document.terms.some(
        (other) => other !== term && other.start <= term.start && term.end <= other.end,
      ),
  )
  const terms = outer.map(({ start, end, concept }) => {
    const { type, hi, en } = concepts.get(concept) ?? {}
    return { start, end, type, lemma: hi, en }
  })
  return [...terms, ...names]
}
