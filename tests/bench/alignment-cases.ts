import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A bead as gold files write it: source indices and target indices. */
export type GoldBead = [source: number[], target: number[]]

/** A document with its gold alignment. */
export interface AlignmentCase {
  id: string
  set: string
  hi: string[]
  en: string[]
  gold: GoldBead[]
  hiText: string
  enText: string
}

/**
 * Reads documents with gold alignments, one JSON object a line.
 *
 * @param path - a JSON Lines file
 * @returns the documents
 */
export function readCases(path: string): AlignmentCase[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as AlignmentCase)
}

/**
 * Reads the gold alignments of the five articles of the example library.
 *
 * @returns the articles; they have no raw texts
 */
export function readArticleCases(): AlignmentCase[] {
  const folder = new URL('../fixtures/gold/', import.meta.url)
  return readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const read = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as AlignmentCase
      return { ...read, set: 'articles', hiText: '', enText: '' }
    })
}

/**
 * Reads articles with a second, loosely worded English.
 *
 * @param ids - which articles
 * @returns the articles with the gold alignment of that English; they have no raw texts
 */
export function readFreeCases(ids: readonly string[]): AlignmentCase[] {
  return readArticleCases()
    .filter(({ id }) => ids.includes(id))
    .map((article) => {
      const path = new URL(`../fixtures/alignment/free/${article.id}.json`, import.meta.url)
      const free = JSON.parse(readFileSync(path, 'utf8')) as Pick<AlignmentCase, 'en' | 'gold'>
      return { ...article, en: free.en, gold: free.gold, set: 'free' }
    })
}

/**
 * Numbers the paragraphs of the sentences of a document from its raw texts.
 *
 * @param gold - the document
 * @returns for each side the paragraph number of each sentence
 */
export function findBlocks(gold: AlignmentCase): { hi: number[]; en: number[] } {
  return { hi: numberBlocks(gold.hi, gold.hiText), en: numberBlocks(gold.en, gold.enText) }
}

function numberBlocks(sentences: readonly string[], text: string): number[] {
  const ends: number[] = []
  let total = 0
  for (const paragraph of text.split(/\n\s*\n/u)) ends.push((total += squeeze(paragraph).length))
  let block = 0
  let at = 0
  return sentences.map((sentence) => {
    while (block < ends.length - 1 && at >= (ends[block] as number)) block++
    at += squeeze(sentence).length
    return block
  })
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '')
}

/** Figures of a set of alignments. */
export interface AlignmentFigures {
  strict: number
  lax: number
  nulls: number
  summary: string
}

/**
 * Scores alignments as the papers do: precision over all predicted beads, recall over two-sided gold beads.
 *
 * @param cases - documents with gold
 * @param predictions - beads of each document
 * @returns F1 figures, 0–1
 */
export function scoreAlignments(
  cases: readonly AlignmentCase[],
  predictions: readonly (readonly GoldBead[])[],
): AlignmentFigures {
  const counts = {
    strict: 0,
    lax: 0,
    predicted: 0,
    strictGold: 0,
    laxGold: 0,
    gold: 0,
    nullHits: 0,
    nulls: 0,
    goldNulls: 0,
  }
  cases.forEach((one, k) => {
    const predicted = (predictions[k] ?? []).filter(([hi, en]) => hi.length + en.length > 0)
    const pairs = one.gold.filter(isPair)
    const [strict, lax] = countHits(one.gold, predicted)
    const [strictGold, laxGold] = countHits(predicted.filter(isPair), pairs)
    const goldNulls = findNulls(one.gold)
    const nulls = findNulls(predicted)
    counts.strict += strict
    counts.lax += lax
    counts.predicted += predicted.length
    counts.strictGold += strictGold
    counts.laxGold += laxGold
    counts.gold += pairs.length
    counts.nullHits += [...nulls].filter((item) => goldNulls.has(item)).length
    counts.nulls += nulls.size
    counts.goldNulls += goldNulls.size
  })
  const strict = f1(counts.strict / counts.predicted, counts.strictGold / counts.gold)
  const lax = f1(counts.lax / counts.predicted, counts.laxGold / counts.gold)
  const nulls = f1(counts.nullHits / (counts.nulls || 1), counts.nullHits / (counts.goldNulls || 1))
  const summary = `strict ${percent(strict)} lax ${percent(lax)} nulls ${percent(nulls)}`
  return { strict, lax, nulls, summary }
}

const isPair = ([hi, en]: GoldBead): boolean => hi.length > 0 && en.length > 0
const f1 = (p: number, r: number): number => (p + r > 0 ? (2 * p * r) / (p + r) : 0)
const percent = (value: number): string => (100 * value).toFixed(2)

function countHits(
  reference: readonly GoldBead[],
  tested: readonly GoldBead[],
): [strict: number, lax: number] {
  const keys = new Set(reference.map(writeKey))
  const links = new Set(
    reference.flatMap(([hi, en]) => hi.flatMap((h) => en.map((e) => `${h} ${e}`))),
  )
  let [strict, lax] = [0, 0]
  for (const bead of tested) {
    if (keys.has(writeKey(bead))) {
      strict++
      lax++
    } else if (bead[0].some((h) => bead[1].some((e) => links.has(`${h} ${e}`)))) lax++
  }
  return [strict, lax]
}

function writeKey([hi, en]: GoldBead): string {
  return `${hi.join(' ')}|${en.join(' ')}`
}

/** Sentences left alone, as `side index`; a gold sentence in no bead counts too. */
function findNulls(beads: readonly GoldBead[]): Set<string> {
  const nulls = new Set<string>()
  for (const [hi, en] of beads) {
    if (en.length === 0) for (const h of hi) nulls.add(`0 ${h}`)
    if (hi.length === 0) for (const e of en) nulls.add(`1 ${e}`)
  }
  return nulls
}
