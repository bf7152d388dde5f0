import type { Sentence, SideName } from '@sahapath/core/document'
import { html, nothing, type TemplateResult } from 'lit'
import type { Row } from '../document/group-pairs.ts'
import { languageOf } from '../document/language-of.ts'
import { formatPercent } from './format-percent.ts'
import { renderCell } from './render-cell.ts'
import { type RowContext, unsureBelow } from './row-context.ts'

/**
 * Shows one pair: its two sides, level with each other, and what there is to remark.
 * @param row The row.
 * @param context What rows need.
 * @param near Whether the row is near the viewport.
 * @returns One element with the part `row` and the id `p` + number of the pair.
 */
export function renderRow(row: Row, context: RowContext, near: boolean): TemplateResult {
  const cells = shownSides(row, context).map((side) => renderCell(row, side, context, near))
  return html`<div class="row ${cells.length === 1 ? 'single' : ''}" part="row" id="p${row.number}"
    >${cells}${renderUnsure(row, context)}${renderNotes(row, context)}</div
  >`
}

// An embedded post is often left in English on both sides; it is shown once.
function shownSides(row: Row, { view, index }: RowContext): SideName[] {
  const { lead, hidden } = view
  const other: SideName = lead === 'source' ? 'target' : 'source'
  if (hidden) return [lead]
  if (index.document.provenance.kind === 'none') return ['source']
  return isShared(row) ? [lead] : [lead, other]
}

function isShared({ source, target }: Row): boolean {
  const text = (sentences: readonly Sentence[]): string =>
    sentences.map((sentence) => sentence.text).join(' ')
  return source.length > 0 && languageOf(text(source)) === 'en' && text(source) === text(target)
}

function renderUnsure(row: Row, { t, view }: RowContext): unknown {
  const matched = row.source.length > 0 && row.target.length > 0
  if (!matched || view.hidden || row.pair.confidence >= unsureBelow) return nothing
  const percent = formatPercent(row.pair.confidence, t.language)
  const label = t('unsure', { percent })
  return html`<span class="unsure" role="img" aria-label=${label} title=${label}>≈</span>`
}

function renderNotes(row: Row, { t, index }: RowContext): unknown {
  const notes = [...row.source, ...row.target].flatMap((sentence) => index.notesOf(sentence.id))
  if (notes.length === 0) return nothing
  const texts = notes.map(({ text }) => text[t.language === 'hi' ? 'hi' : 'en'])
  return html`<details class="note" lang=${t.language}>
    <summary>${t('note')}</summary>
    ${texts.map((text) => html`<p>${text}</p>`)}
  </details>`
}
