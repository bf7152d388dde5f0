import { join } from 'node:path'
import { fold } from '@sahapath/hindi/fold'
import { type Problem, readTable, reporterOf } from './read-table.ts'

/** A checked row of the paradigm table. */
export interface ParadigmRow {
  paradigm: string
  /** Ending of the citation form. */
  citation: string
  /** Ending of the form. */
  ending: string
  shows: string
}

const columns = ['paradigm', 'citation', 'ending', 'shows', 'example']

const shown = new Set(
  'Masc Fem Sing Plur Nom Acc Voc 1 2 3 Conv Inf Imp Perf Sub Imper Fut Later Form'.split(' '),
)

/**
 * Reads and checks the paradigms; the example of each row must follow from the row.
 *
 * @param data Folder of all data.
 * @param problems Receives what is wrong; faulty rows are left out.
 * @returns Rows in order of the file.
 */
export function readParadigms(data: string, problems: Problem[]): ParadigmRow[] {
  const rows: ParadigmRow[] = []
  for (const row of readTable(join(data, 'paradigms.tsv'), 'paradigms.tsv', columns, problems)) {
    const { paradigm = '', citation = '', ending = '', shows = '', example = '' } = row.cells
    const before = problems.length
    const report = reporterOf(row, problems)
    for (const word of shows.split(' ').filter(Boolean)) {
      if (!shown.has(word)) report('shows', `unknown word: ${word}`)
    }
    const [lemma = '', form = ''] = example.split(' ').map(fold)
    const fits =
      lemma.endsWith(citation) &&
      fold(lemma.slice(0, lemma.length - citation.length) + ending) === form
    if (!fits && !glideFits(lemma, form, citation, ending)) {
      report('example', `does not follow from the row: ${example}`)
    }
    if (problems.length === before) rows.push({ paradigm, citation, ending, shows })
  }
  return rows
}

/** नया, नए: the example's stem ends in a य that folding takes from its form. */
function glideFits(lemma: string, form: string, citation: string, ending: string): boolean {
  const stem = lemma.slice(0, lemma.length - citation.length)
  return stem.endsWith('य') && fold(stem + ending) === form
}

/**
 * Writes the paradigms for the analyser.
 *
 * @param rows Rows of the table.
 * @returns One paradigm a line: its name, then `citation,ending,shows` for each row, tab-separated.
 */
export function packParadigms(rows: readonly ParadigmRow[]): string {
  const lines = new Map<string, string[]>()
  for (const { paradigm, citation, ending, shows } of rows) {
    lines.set(paradigm, [...(lines.get(paradigm) ?? []), `${citation},${ending},${shows}`])
  }
  return [...lines].map(([paradigm, cells]) => [paradigm, ...cells].join('\t')).join('\n')
}
