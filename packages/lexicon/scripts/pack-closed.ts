import type { ClosedRow } from './closed-rows.ts'
import type { PhraseRow } from './phrase-rows.ts'

/** What stands for a paradigm whose endings the analyser puts on. */
const endingMarks: Readonly<Record<string, string>> = { adj: '+', obl: '*' }

/**
 * Writes the closed classes for the analyser.
 *
 * @param rows Rows of the closed classes.
 * @returns One line for each lemma and part of speech: lemma, part of speech, then for each form
 *   `form=features`, with `+` before a form that takes the endings of an adjective and `*` before one that takes
 *   postpositions; tab-separated.
 */
export function packClosed(rows: readonly ClosedRow[]): string {
  const lines = new Map<string, string[]>()
  for (const row of rows) {
    if (leans(row)) continue
    const key = `${row.lemma}\t${row.pos}`
    const mark = endingMarks[row.paradigm[0] ?? ''] ?? ''
    const form = row.form === row.lemma ? '' : row.form
    const features = row.features.map((pair) => pair.join('=')).join(',')
    lines.set(key, [...(lines.get(key) ?? []), `${mark}${form}${features && `=${features}`}`])
  }
  return [...lines].map(([key, cells]) => `${key}\t${cells.join('\t')}`).join('\n')
}

/** A verb that leans on another has its forms from the lemma list. */
function leans({ pos, paradigm }: ClosedRow): boolean {
  return pos === 'AUX' && paradigm.length > 0
}

/**
 * Writes which verbs lean on which form of another verb.
 *
 * @param rows Rows of the closed classes.
 * @returns One line a verb: lemma and `stem`, `part`, `inf`, `vector`, tab-separated.
 */
export function packLightVerbs(rows: readonly ClosedRow[]): string {
  return rows
    .filter(leans)
    .map(({ lemma, paradigm }) => [lemma, ...paradigm].join('\t'))
    .join('\n')
}

/**
 * Writes the postposition groups for the analyser.
 *
 * @param groups Rows of the groups.
 * @returns One group a line.
 */
export function packGroups(groups: readonly PhraseRow[]): string {
  return groups
    .filter(({ pos }) => pos === 'ADP')
    .map(({ phrase }) => phrase)
    .join('\n')
}
