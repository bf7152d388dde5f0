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

/** A form of a closed class with all its features. */
export interface ClosedForm {
  form: string
  lemma: string
  pos: string
  features: string
}

const columns = ['form', 'lemma', 'pos', 'paradigm', 'features', 'glosses', 'level']

const paradigms = new Set(['adj', 'obl', 'stem', 'part', 'inf', 'vector'])

/** What an adjective's ending shows, as pairs of the ending and its features. */
const adjectiveEndings: readonly [ending: string, features: readonly string[]][] = [
  ['ा', ['Gender=Masc', 'Number=Sing', 'Case=Nom']],
  ['े', ['Gender=Masc', 'Number=Plur', 'Case=Nom']],
  ['ी', ['Gender=Fem']],
]

/** Postpositions written on an oblique pronoun. */
const fused: readonly [written: string, features: readonly string[]][] = [
  ['ने', ['Case=Erg']],
  ['को', ['Case=Dat']],
  ['से', ['Case=Acc']],
  ['में', ['Case=Acc']],
  ['पर', ['Case=Acc']],
  ['का', ['Case=Gen', 'Poss=Yes', 'Gender=Masc']],
  ['के', ['Case=Gen', 'Poss=Yes', 'Gender=Masc']],
  ['की', ['Case=Gen', 'Poss=Yes', 'Gender=Fem']],
]

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

/**
 * Puts the endings on: मेरा gives मेरे and मेरी, उस gives उसने, उसमें and the rest.
 *
 * @param rows Rows of the closed classes.
 * @returns Every form once for each reading, in order of the rows.
 */
export function expandClosed(rows: readonly ClosedRow[]): ClosedForm[] {
  const forms: ClosedForm[] = []
  const add = (row: ClosedRow, form: string, more: readonly string[]): void => {
    const given = new Map(row.features)
    for (const pair of more) {
      const [name, value] = pair.split('=') as [string, string]
      // A possessive stays in the genitive whatever its ending agrees with.
      if (name !== 'Case' || given.get('Case') !== 'Gen') given.set(name, value)
    }
    const features = [...given].map((pair) => pair.join('=')).join(',')
    forms.push({ form, lemma: row.lemma, pos: row.pos, features })
  }
  for (const row of rows) {
    if (row.pos === 'AUX' && row.paradigm.length > 0) continue
    if (row.paradigm.includes('adj')) {
      const nasal = row.form.endsWith('ँ') ? 'ँ' : ''
      const stem = row.form.slice(0, row.form.length - 1 - nasal.length)
      for (const [ending, features] of adjectiveEndings) {
        add(row, stem + ending + (nasal && (ending === 'ा' ? 'ँ' : 'ं')), features)
      }
      continue
    }
    add(row, row.form, [])
    if (row.paradigm.includes('obl')) {
      for (const [written, features] of fused) add(row, row.form + written, features)
    }
  }
  return forms
}
