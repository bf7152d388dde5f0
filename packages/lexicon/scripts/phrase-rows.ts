import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '@sahapath/hindi/fold'
import { faultOfGloss, faultOfHindi } from './check-text.ts'
import {
  type Problem,
  type Row,
  readTable,
  reporterOf,
  splitCell,
  splitGlosses,
} from './read-table.ts'
import { wordClasses } from './word-rows.ts'

/** A checked multiword expression. */
export interface PhraseRow {
  phrase: string
  pos: string
  glosses: string[]
  tags: string[]
  level: 1 | 2 | 3 | 4 | 5
  place: Row
}

/**
 * Reads and checks the multiword expressions: the postposition groups and the phrases.
 *
 * @param data Folder of all data.
 * @param problems Receives what is wrong; faulty rows are left out.
 * @returns The groups and the phrases, each in order of the file.
 */
export function readPhrases(
  data: string,
  problems: Problem[],
): { groups: PhraseRow[]; phrases: PhraseRow[] } {
  const seen = new Map<string, Row>()
  const read = (file: string, columns: string[]): PhraseRow[] => {
    const path = join(data, file)
    if (!existsSync(path)) return []
    const rows: PhraseRow[] = []
    for (const row of readTable(path, file, columns, problems)) {
      const before = problems.length
      const phrase = readPhrase(row, seen, problems)
      if (problems.length === before) rows.push(phrase)
    }
    return rows
  }
  return {
    groups: read('closed/groups.tsv', ['phrase', 'pos', 'glosses', 'level']),
    phrases: read('phrases.tsv', ['phrase', 'pos', 'glosses', 'tags', 'level']),
  }
}

function readPhrase(row: Row, seen: Map<string, Row>, problems: Problem[]): PhraseRow {
  const { cells } = row
  const report = reporterOf(row, problems)
  const phrase: PhraseRow = {
    phrase: cells.phrase ?? '',
    pos: cells.pos ?? '',
    glosses: splitGlosses(cells.glosses),
    tags: splitCell(cells.tags, ','),
    level: Number(cells.level) as PhraseRow['level'],
    place: row,
  }
  const fault = faultOfHindi(phrase.phrase.replaceAll(' … ', ' '))
  if (fault) report('phrase', fault)
  if (!/[ -]/.test(phrase.phrase)) report('phrase', 'a phrase has two words or more')
  if (!wordClasses.has(phrase.pos)) report('pos', `unknown part of speech: ${phrase.pos}`)
  if (phrase.pos === 'VERB' && !phrase.phrase.endsWith('ना')) {
    report('phrase', 'a verb phrase ends in -ना')
  }
  if (phrase.glosses.length === 0) report('glosses', 'no gloss')
  for (const gloss of phrase.glosses) {
    const glossFault = faultOfGloss(gloss)
    if (glossFault) report('glosses', glossFault)
    if (phrase.pos === 'VERB' && !/^(?:\([^)]*\) )?to /.test(gloss)) {
      report('glosses', `a verb's gloss begins with "to": ${gloss}`)
    }
  }
  if (!/^[1-5]$/.test(cells.level ?? '')) report('level', `expected 1 to 5: ${cells.level}`)
  const key = `${fold(phrase.phrase)} ${phrase.pos}`
  const twin = seen.get(key)
  if (twin) report('phrase', `${phrase.phrase} is in ${twin.file}:${twin.line} already`)
  seen.set(key, row)
  return phrase
}
