import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '@sahapath/hindi/fold'
import { faultOfGloss, faultOfHindi } from './check-text.ts'
import { type Problem, readTable, reporterOf, splitCell, splitGlosses } from './read-table.ts'
import { wordClasses } from './word-rows.ts'

/** A checked row of a form that has glosses of its own. */
export interface FormRow {
  form: string
  /** Other forms that mean the same. */
  also: string[]
  lemma: string
  pos: string
  glosses: string[]
  level: string
}

const columns = ['form', 'also', 'lemma', 'pos', 'glosses', 'level']

/**
 * Reads and checks the forms that mean what their citation form does not tell.
 *
 * @param data Folder of all data.
 * @param problems Receives what is wrong; faulty rows are left out.
 * @returns Rows in order of the file.
 */
export function readForms(data: string, problems: Problem[]): FormRow[] {
  const path = join(data, 'forms.tsv')
  if (!existsSync(path)) return []
  const rows: FormRow[] = []
  const seen = new Set<string>()
  for (const row of readTable(path, 'forms.tsv', columns, problems)) {
    const { form = '', lemma = '', pos = '', level = '', ...cells } = row.cells
    const before = problems.length
    const report = reporterOf(row, problems)
    const also = splitCell(cells.also, ',')
    for (const each of [form, ...also]) {
      const fault = faultOfHindi(each)
      if (fault) report('form', fault)
      // Spellings that fold alike are one to who looks them up.
      const key = `${fold(each)} ${lemma} ${pos}`
      if (seen.has(key)) report('form', `${each} of ${lemma} has a row already`)
      seen.add(key)
    }
    const fault = faultOfHindi(lemma)
    if (fault) report('lemma', fault)
    if (!wordClasses.has(pos)) report('pos', `unknown part of speech: ${pos}`)
    if (!/^[1-5]$/.test(level)) report('level', `expected 1 to 5: ${level}`)
    const glosses = splitGlosses(cells.glosses)
    if (glosses.length === 0) report('glosses', 'expected a gloss')
    for (const gloss of glosses) {
      const glossFault = faultOfGloss(gloss)
      if (glossFault) report('glosses', glossFault)
    }
    if (problems.length > before) continue
    rows.push({ form, also, lemma, pos, glosses, level })
  }
  return rows
}

/**
 * Writes the forms with glosses of their own.
 *
 * @param rows Their rows.
 * @returns One row a line: citation form, part of speech, level, glosses, the form and those that mean the same; tab-separated.
 */
export function packForms(rows: readonly FormRow[]): string {
  return rows
    .map(({ form, also, lemma, pos, glosses, level }) =>
      [lemma, pos, level, glosses.join('; '), form, ...also].join('\t'),
    )
    .join('\n')
}
