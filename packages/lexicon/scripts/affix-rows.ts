import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { faultOfGloss, faultOfHindi } from './check-text.ts'
import { type Problem, readTable, reporterOf, splitCell, splitGlosses } from './read-table.ts'
import { wordClasses } from './word-rows.ts'

/** A checked row of word formation. */
export interface AffixRow {
  /** The affix with a hyphen on its open side. */
  affix: string
  /** Parts of speech of the base; empty for prefixes, which take any. */
  of: string[]
  makes: string
  gender: string
  hyphen: boolean
  /** Glosses with `~` for the gloss of the base. */
  glosses: string[]
  example: string
}

const columns = ['affix', 'of', 'makes', 'gender', 'hyphen', 'glosses', 'example']

/**
 * Reads and checks the table of word formation.
 *
 * @param data Folder of all data.
 * @param problems Receives what is wrong; faulty rows are left out.
 * @returns Rows in order of the file.
 */
export function readAffixes(data: string, problems: Problem[]): AffixRow[] {
  const path = join(data, 'derivation.tsv')
  if (!existsSync(path)) return []
  const rows: AffixRow[] = []
  for (const row of readTable(path, 'derivation.tsv', columns, problems)) {
    const { cells } = row
    const before = problems.length
    const report = reporterOf(row, problems)
    const affix = cells.affix ?? ''
    const suffix = affix.startsWith('-')
    if (suffix === affix.endsWith('-')) report('affix', `expected one hyphen: ${affix}`)
    const fault = faultOfHindi(affix.replaceAll('-', '')) ?? faultOfHindi(cells.example ?? '')
    if (fault) report('affix', fault)
    const of = splitCell(cells.of, ' ')
    for (const pos of suffix ? [...of, cells.makes ?? ''] : of) {
      if (!wordClasses.has(pos)) report('of', `unknown part of speech: ${pos}`)
    }
    const glosses = splitGlosses(cells.glosses)
    for (const gloss of glosses) {
      const glossFault = faultOfGloss(gloss.replace('~', 'x'))
      if (glossFault || !gloss.includes('~')) report('glosses', glossFault ?? `no ~ in: ${gloss}`)
    }
    if (problems.length > before) continue
    rows.push({
      affix,
      of,
      glosses,
      makes: cells.makes ?? '',
      gender: cells.gender ?? '',
      hyphen: cells.hyphen === 'yes',
      example: cells.example ?? '',
    })
  }
  return rows
}

/**
 * Writes the affixes for the analyser, without their meaning.
 *
 * @param rows Rows of word formation.
 * @returns One affix a line: affix, bases, what it makes, gender, `-` when a hyphen may be written; tab-separated.
 */
export function packAffixes(rows: readonly AffixRow[]): string {
  return rows
    .map(({ affix, of, makes, gender, hyphen }) =>
      [affix, of.join(' '), makes, gender, hyphen ? '-' : ''].join('\t').trimEnd(),
    )
    .join('\n')
}

/**
 * Writes what the affixes mean.
 *
 * @param rows Rows of word formation.
 * @returns One affix a line: affix and glosses, tab-separated.
 */
export function packAffixGlosses(rows: readonly AffixRow[]): string {
  return rows.map(({ affix, glosses }) => `${affix}\t${glosses.join('; ')}`).join('\n')
}
