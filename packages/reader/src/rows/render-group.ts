import { html, nothing, type TemplateResult } from 'lit'
import { guard } from 'lit/directives/guard.js'
import type { Row, RowGroup } from '../document/group-pairs.ts'
import { renderRow } from './render-row.ts'
import type { RowContext } from './row-context.ts'

/** How much of a group is shown: bare text far from the viewport of a long document, else its rows. */
export type GroupDetail = 'text' | 'rows' | 'words'

/**
 * Shows the rows of one block. A group is only gone through again when something it shows has changed,
 * which keeps a key press cheap in a document of ten thousand pairs.
 * @param group The group.
 * @param context What rows need.
 * @param detail How much of it is shown.
 * @returns One element.
 */
export function renderGroup(
  group: RowGroup,
  context: RowContext,
  detail: GroupDetail,
): TemplateResult {
  const { view } = context
  const content =
    detail === 'text'
      ? guard([group, view.lead, view.hidden], () => renderText(group, context))
      : guard([group, context, detail], () => [
          group.role === 'embed' ? html`<p class="label">${context.t('embed')}</p>` : nothing,
          group.rows.map((row) => renderRow(row, context, detail === 'words')),
        ])
  return html`<div class="group ${group.role}">${content}</div>`
}

// Enough for the browser's own search and for reading without scripts; rows take its place in time.
function renderText({ rows }: RowGroup, { view }: RowContext): TemplateResult {
  const text = (side: 'source' | 'target'): string =>
    view.hidden === side ? '' : rows.map((row) => textOf(row, side)).join(' ')
  return html`<p class="cell source" lang="hi">${text('source')}</p><p class="cell target" lang="en">${text('target')}</p>`
}

function textOf(row: Row, side: 'source' | 'target'): string {
  return row[side].map((sentence) => sentence.text).join(' ')
}
