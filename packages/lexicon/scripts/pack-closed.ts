import type { ClosedForm, ClosedRow } from './closed-rows.ts'
import type { PhraseRow } from './phrase-rows.ts'

/**
 * Writes the forms of the closed classes for the analyser.
 *
 * @param forms Forms with their features.
 * @returns One line for each lemma and part of speech: lemma, part of speech, then `form=features`, tab-separated.
 */
export function packClosed(forms: readonly ClosedForm[]): string {
  const lines = new Map<string, string[]>()
  for (const { form, lemma, pos, features } of forms) {
    const key = `${lemma}\t${pos}`
    const cell = form === lemma && !features ? '' : `${form === lemma ? '' : form}=${features}`
    const cells = lines.get(key) ?? []
    cells.push(cell)
    lines.set(key, cells)
  }
  return [...lines].map(([key, cells]) => `${key}\t${cells.join('\t')}`).join('\n')
}

/**
 * Writes which verbs lean on which form of another verb.
 *
 * @param rows Rows of the closed classes.
 * @returns One line a verb: lemma and `stem`, `part`, `inf`, tab-separated.
 */
export function packLightVerbs(rows: readonly ClosedRow[]): string {
  return rows
    .filter(({ pos, paradigm }) => pos === 'AUX' && paradigm.length > 0)
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
