import { html, nothing, type TemplateResult } from 'lit'
import { guard } from 'lit/directives/guard.js'
import type { RowGroup } from '../document/group-pairs.ts'
import { renderRow } from './render-row.ts'
import type { RowContext } from './row-context.ts'

/**
 * Shows the rows of one block. A group is only gone through again when something it shows has changed,
 * which keeps a key press cheap in a document of ten thousand pairs.
 * @param group The group.
 * @param context What rows need.
 * @param near Whether the group is near the viewport.
 * @returns One element.
 */
export function renderGroup(group: RowGroup, context: RowContext, near: boolean): TemplateResult {
  const rows = guard([group, context, near], () =>
    group.rows.map((row) => renderRow(row, context, near)),
  )
  const label = group.role === 'embed' ? html`<p class="label">${context.t('embed')}</p>` : nothing
  return html`<div class="group ${group.role}">${label}${rows}</div>`
}
