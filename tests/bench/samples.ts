import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lexicon } from '@sahapath/core'
import { loadDictionary, loadNames } from '@sahapath/lexicon'
import { type ShownWord, showGlosses } from './samples/shown-glosses.ts'
import type { Row } from './table.ts'

type Cells = Record<string, string>

/**
 * Prints what was judged by eye: dictionary rows read again, and first glosses in their sentences.
 *
 * @param evalDir Folder of the evaluation data, which has the sentences.
 * @returns Figures.
 */
export async function benchSamples(evalDir: string): Promise<Row[]> {
  const lexicon = { dictionary: await loadDictionary(), names: await loadNames() }
  return [
    ...countRows(),
    ...countGlosses('first-gloss', 'the reader of the rows', evalDir, lexicon),
    ...countGlosses('first-gloss-2', 'another reader', evalDir, lexicon),
  ]
}

function countRows(): Row[] {
  const rows = readVerdicts('rows')
  const share = (verdict: string): string =>
    percent(rows.filter((row) => row.verdict === verdict).length, rows.length)
  return [
    row(`${rows.length} dictionary rows read again: wrong`, share('wrong'), '≤ 2 %'),
    row(`${rows.length} dictionary rows read again: improvable`, share('improvable'), '≤ 5 %'),
  ]
}

function countGlosses(file: string, judge: string, evalDir: string, lexicon: Lexicon): Row[] {
  const verdicts = readVerdicts(file)
  const seeds = [...new Set(verdicts.map(({ seed }) => seed))]
  const show = makeReader(evalDir, lexicon)
  return seeds.map((seed, number) => {
    const judged = verdicts.filter((row) => row.seed === seed && row.verdict !== 'name')
    const fits = judged.filter(({ verdict }) => verdict === 'fits').length
    const changed = judged.filter((row) => show(row)?.gloss !== row.gloss).length
    const last = number === seeds.length - 1
    return row(
      `first gloss fits, ${judged.length} words of the news judged by ${judge} (draw ${number + 1}; changed since: ${changed})`,
      percent(fits, judged.length),
      last ? '≥ 92 %' : 'mended after it',
    )
  })
}

/** Shows the word a verdict is about as the reader shows it now. */
function makeReader(evalDir: string, lexicon: Lexicon): (row: Cells) => ShownWord | undefined {
  const documents = new Map(
    readFileSync(join(evalDir, 'alignment/dev.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; hi: string[] })
      .map(({ id, hi }) => [id, hi]),
  )
  return ({ document = '', sentence, word }) => {
    const text = documents.get(document)?.[Number(sentence)]
    return text === undefined ? undefined : showGlosses(text, lexicon)[Number(word)]
  }
}

function readVerdicts(name: string): Cells[] {
  const text = readFileSync(new URL(`samples/${name}.tsv`, import.meta.url), 'utf8')
  const [head = '', ...lines] = text.trimEnd().split('\n')
  const columns = head.split('\t')
  return lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const cells = line.split('\t')
      return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))
    })
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`
}

function row(figure: string, ours: string, bar: string): Row {
  return { figure, ours, bar, rivals: {} }
}
