import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { faultOfGloss, faultOfLemma } from './check-text.ts'
import {
  type Problem,
  type Row,
  readTable,
  reporterOf,
  splitCell,
  splitGlosses,
} from './read-table.ts'
import { wordClasses } from './word-rows.ts'

/** A checked row of a closed class, before its endings are put on. */
export interface ClosedRow {
  form: string
  lemma: string
  pos: string
  /** What the paradigm column asks for: `adj`, `obl`; or what a verb leans on: `stem`, `part`, `inf`, `vector`. */
  paradigm: string[]
  features: [name: string, value: string][]
  glosses: string[]
  level: 1 | 2 | 3 | 4 | 5
  place: Row
}

const columns = ['form', 'lemma', 'pos', 'paradigm', 'features', 'glosses', 'level']

const paradigms = new Set(['adj', 'obl', 'stem', 'part', 'inf', 'vector'])

/**
 * Reads and checks the closed classes.
 *
 * @param folder Folder of the tables; `groups.tsv`, which has other columns, is left to the phrases.
 * @param problems Receives what is wrong.
 * @returns Rows in order of file and line.
 */
export function readClosed(folder: string, problems: Problem[]): ClosedRow[] {
  const rows: ClosedRow[] = []
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.tsv') || file === 'groups.tsv') continue
    for (const row of readTable(join(folder, file), `closed/${file}`, columns, problems)) {
      const { cells } = row
      const report = reporterOf(row, problems)
      const closed: ClosedRow = {
        form: cells.form ?? '',
        lemma: cells.lemma ?? '',
        pos: cells.pos ?? '',
        paradigm: splitCell(cells.paradigm, ' '),
        features: splitCell(cells.features, ',').map((pair) => pair.split('=') as [string, string]),
        glosses: splitGlosses(cells.glosses),
        level: (Number(cells.level) || 5) as ClosedRow['level'],
        place: row,
      }
      const fault = faultOfLemma(closed.form) ?? faultOfLemma(closed.lemma)
      if (fault) report('form', fault)
      if (!wordClasses.has(closed.pos)) report('pos', `unknown part of speech: ${closed.pos}`)
      for (const item of closed.paradigm) {
        if (!paradigms.has(item)) report('paradigm', `unknown paradigm: ${item}`)
      }
      for (const [name, value] of closed.features) {
        if (!name || !value) report('features', `expected Name=Value: ${cells.features}`)
      }
      for (const gloss of closed.glosses) {
        const glossFault = faultOfGloss(gloss)
        if (glossFault) report('glosses', glossFault)
      }
      if (closed.glosses.length > 0 && closed.form !== closed.lemma) {
        report('glosses', 'glosses stand at the citation form')
      }
      if (closed.glosses.length > 0 !== /^[1-5]$/.test(cells.level ?? '')) {
        report('level', 'a row with glosses has a level, and no other row')
      }
      rows.push(closed)
    }
  }
  return rows
}
