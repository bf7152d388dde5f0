import type { BlockRole } from '@sahapath/core/document'
import { html, nothing, type TemplateResult } from 'lit'
import type { RowGroup } from '../document/group-pairs.ts'
import { renderRow } from './render-row.ts'
import type { RowContext } from './row-context.ts'

// What a screen reader tells a block as; one that is no more than a paragraph needs no role.
const blockRoles: { [role in BlockRole]?: string } = {
  caption: 'figure',
  'list-item': 'listitem',
  quote: 'blockquote',
  embed: 'blockquote',
}

/**
 * Shows the rows of one block.
 * @param group The group.
 * @param context What rows need.
 * @param near Whether it is near the viewport.
 * @returns One element.
 */
export function renderGroup(
  { role, rows }: RowGroup,
  context: RowContext,
  near: boolean,
): TemplateResult {
  const label = role === 'embed' ? html`<p class="label">${context.t('embed')}</p>` : nothing
  return html`<div class="group ${role}" role=${blockRoles[role] ?? nothing}>${label}${rows.map((row) => renderRow(row, context, near))}</div>`
}
