import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { analyzeSentence, analyzeTokens } from '@sahapath/hindi/analyze'
import { fold } from '@sahapath/hindi/fold'
import { segmentSentences } from '@sahapath/hindi/sentences'
import { type LoadedDictionary, loadConcepts, loadDictionary, loadNames } from '@sahapath/lexicon'
import { packForms } from '../../packages/lexicon/scripts/pack-concepts.ts'
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
  for (const { hi, variants = [], abbreviations = [], type } of await loadConcepts()) {
    if (type !== 'org' && type !== 'body') continue
    for (const form of [hi, ...variants, ...abbreviations]) names.add(fold(form))
  }
  for (const { name, variants = [] } of await loadNames()) {
    for (const spelling of [name, ...variants])
      for (const part of spelling.split(' ')) names.add(fold(part))
  }
  const documents = readFileSync(join(evalDir, 'alignment/dev.jsonl'), 'utf8').trim().split('\n')
  const news = [...new Set(documents.flatMap((line) => (JSON.parse(line) as { hi: string[] }).hi))]
  const library = new URL('../../examples/library/articles/', import.meta.url)
  const articles = readdirSync(library).map((slug) =>
    readFileSync(new URL(`${slug}/hi.txt`, library), 'utf8'),
  )
  return [
    measureWithoutNames(evalDir, dictionary),
    ...measureCoverage('news (Hindi side of the alignment data)', news, dictionary, names, ''),
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

const devanagari = /^[\p{Script=Devanagari}.-]+$/u

/** Here a treebank says what is a name. */
function measureWithoutNames(evalDir: string, dictionary: LoadedDictionary): Row {
  const sentences = new Map<string, string[][]>()
  for (const line of readFileSync(join(evalDir, 'lemmas/pud.dev.tsv'), 'utf8').split('\n')) {
    const cells = line.split('\t')
    if (line === '' || line.startsWith('#')) continue
    sentences.set(cells[0] as string, [...(sentences.get(cells[0] as string) ?? []), cells])
  }
  let words = 0
  let entries = 0
  for (const rows of sentences.values()) {
    const { analyses } = analyzeTokens(rows.map((cells) => cells[2] as string))
    for (const [index, [, , form = '', upos]] of rows.entries()) {
      if (upos === 'PROPN' || upos === 'X' || !devanagari.test(form)) continue
      words++
      const readings = analyses[index] ?? []
      if (readings.some(({ lemma, upos }) => dictionary.find(lemma, upos).length > 0)) entries++
    }
  }
  return {
    figure: 'tokens with an entry, names apart: news and encyclopaedia (the lemma data)',
    ours: `${((100 * entries) / words).toFixed(2)} %`,
    bar: '≥ 97 %',
    rivals: {},
  }
}

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
    const { words } = analyzeSentence(sentence)
    const phrases = dictionary.findPhrases(
      words.map(({ text: word, analyses }) => ({ text: word, lemma: analyses[0]?.lemma ?? word })),
    )
    const inPhrase = new Set(phrases.flatMap((match) => match.words))
    for (const [index, { text: word, analyses }] of words.entries()) {
      const best = analyses[0]
      if (!devanagari.test(word) || !best) continue
      const entries =
        inPhrase.has(index) ||
        analyses.some(({ lemma, upos }) => dictionary.find(lemma, upos).length > 0)
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

const formsMeasured = 2_000

async function measureSlices(): Promise<Row[]> {
  const folder = new URL('../../packages/lexicon/src/generated/', import.meta.url)
  const weigh = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).length
  const size = (name: string): number => weigh(readFileSync(new URL(`${name}.ts`, folder)))
  const concepts = await loadConcepts({ definitions: false })
  const byLevel = [...concepts].sort((a, b) => a.level - b.level)
  const definitions = readdirSync(new URL('definitions/', folder))
    .filter((file) => file !== 'index.ts')
    .map((file) => size(`definitions/${file.slice(0, -'.ts'.length)}`))
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
    row(
      `glossary: all forms of ${formsMeasured.toLocaleString('en')} concepts, by level`,
      weigh(packForms(byLevel.slice(0, formsMeasured))),
      '≤ 60 kB',
    ),
    row('glossary, first slice: forms, English, contexts', size('concepts-core'), ''),
    row('glossary, the specialist concepts', size('concepts-rest'), ''),
    row('glossary: largest slice of definitions', Math.max(...definitions), ''),
    row(
      'glossary: all definitions',
      definitions.reduce((sum, bytes) => sum + bytes),
      '',
    ),
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
