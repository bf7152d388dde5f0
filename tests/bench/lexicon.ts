import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { analyzeSentence } from '@sahapath/hindi/analyze'
import { fold } from '@sahapath/hindi/fold'
import { segmentSentences } from '@sahapath/hindi/sentences'
import { type LoadedDictionary, loadDictionary, loadNames } from '@sahapath/lexicon'
import { readArticles } from './library.ts'
import type { Row } from './table.ts'

/**
 * Measures how much of running text has an entry, and the size and speed of the dictionary.
 *
 * @param evalDir Folder of the evaluation data.
 * @returns Figures.
 */
export async function benchLexicon(evalDir: string): Promise<Row[]> {
  const dictionary = await loadDictionary()
  const names = new Set<string>()
  for (const { name, variants = [] } of await loadNames()) {
    for (const spelling of [name, ...variants])
      for (const part of spelling.split(' ')) names.add(fold(part))
  }
  const documents = readFileSync(join(evalDir, 'alignment/dev.jsonl'), 'utf8').trim().split('\n')
  const news = [...new Set(documents.flatMap((line) => (JSON.parse(line) as { hi: string[] }).hi))]
  const articles = readArticles().map(({ source }) => source.content)
  return [
    ...measureCoverage(
      'news (Hindi side of the alignment data)',
      news,
      dictionary,
      names,
      '≥ 97 %',
    ),
    ...measureCoverage(
      'the five articles',
      articles.flatMap(cutSentences),
      dictionary,
      names,
      '100 %',
    ),
    ...(await measureSlices()),
    measureSpeed(news, dictionary),
  ]
}

function cutSentences(text: string): string[] {
  return segmentSentences(text).map(([start, end]) => text.slice(start, end))
}

const devanagari = /^[\u0900-\u0963\u0970-\u097F\u200C\u200D.-]+$/

/** Names of the list are counted apart; a name the list lacks counts as a word without an entry. */
function measureCoverage(
  text: string,
  sentences: readonly string[],
  dictionary: LoadedDictionary,
  names: ReadonlySet<string>,
  bar: string,
): Row[] {
  const counts = { words: 0, entries: 0, names: 0, unknown: 0 }
  const missing = new Map<string, number>()
  for (const sentence of sentences) {
    for (const { text: word, analyses } of analyzeSentence(sentence).words) {
      const best = analyses[0]
      if (!devanagari.test(word) || !best) continue
      const entries = analyses.some(({ lemma, upos }) => dictionary.find(lemma, upos).length > 0)
      if (!entries && (names.has(fold(word)) || names.has(fold(best.lemma)))) counts.names++
      else {
        counts.words++
        if (entries) counts.entries++
        else {
          missing.set(word, (missing.get(word) ?? 0) + 1)
          if (best.upos === 'PROPN') counts.unknown++
        }
      }
    }
  }
  if (process.env.SAHAPATH_MISSING) {
    const sorted = [...missing].sort((a, b) => b[1] - a[1])
    console.error(sorted.map(([word, count]) => `${count}\t${word}`).join('\n'))
  }
  const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`
  return [
    {
      figure: `tokens with an entry, listed names apart, unlisted names missed: ${text}`,
      ours: share(counts.entries, counts.words),
      bar,
      rivals: {},
    },
    {
      figure: `the same, words in no list taken for names: ${text}`,
      ours: share(counts.entries, counts.words - counts.unknown),
      bar: '',
      rivals: {},
    },
    {
      figure: `tokens that are listed names: ${text}`,
      ours: share(counts.names, counts.words + counts.names),
      bar: '',
      rivals: {},
    },
  ]
}

async function measureSlices(): Promise<Row[]> {
  const folder = new URL('../../packages/lexicon/src/generated/', import.meta.url)
  const size = (name: string): number =>
    gzipSync(readFileSync(new URL(`${name}.ts`, folder)), { level: 9 }).length
  const row = (figure: string, bytes: number, bar: string): Row => {
    return {
      figure: `${figure}, gzipped`,
      ours: `${(bytes / 1000).toFixed(1)} kB`,
      bar,
      rivals: {},
    }
  }
  return [
    row('first slice: closed classes and the most frequent words', size('words-core'), '≤ 60 kB'),
    row('phrases', size('phrases'), ''),
    row('the other words', size('words-rest'), ''),
    row('names', size('names'), ''),
    row('glossary', size('concepts') + size('definitions'), ''),
  ]
}

function measureSpeed(sentences: readonly string[], dictionary: LoadedDictionary): Row {
  const words = sentences
    .slice(0, 500)
    .flatMap((sentence) => analyzeSentence(sentence).words.map(({ text }) => text))
  let best = 0
  for (let round = 0; round < 8; round++) {
    const start = performance.now()
    for (const word of words) dictionary.lookup(word)
    best = Math.max(best, (1000 * words.length) / (performance.now() - start))
  }
  return {
    figure: 'look-ups a second, warm',
    ours: `${Math.round(best / 1000).toLocaleString('en')},000`,
    bar: '≥ 500,000',
    rivals: {},
  }
}
