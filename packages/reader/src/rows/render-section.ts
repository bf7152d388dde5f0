import type { Sentence } from '@sahapath/core/document'
import { html, type TemplateResult } from 'lit'
import { guard } from 'lit/directives/guard.js'
import type { Row } from '../document/group-pairs.ts'
import type { Section } from '../document/cut-sections.ts'
import { renderGroup } from './render-group.ts'
import type { RowContext } from './row-context.ts'

/** How much of a section is shown: bare text far from the viewport of a long document, else its rows. */
export type SectionDetail = 'text' | 'rows' | 'words'

/**
 * Shows a section. It is only gone through again when something it shows has changed, which keeps a key
 * press cheap in a document of ten thousand pairs; bare text is the same in all views.
 * @param section The section.
 * @param context What rows need.
 * @param detail How much of it is shown.
 * @returns One element.
 */
export function renderSection(
  section: Section,
  context: RowContext,
  detail: SectionDetail,
): TemplateResult {
  const { groups, from, to } = section
  const content =
    detail === 'text'
      ? guard([context.index, from, to], () => groups.map(({ rows }) => rows.map(renderText)))
      : guard([section, context, detail], () =>
          groups.map((group) => renderGroup(group, context, detail === 'words')),
        )
  return html`<div class="section">${content}</div>`
}

// Enough for the browser's own search and for reading without scripts; rows take its place in time.
function renderText({ source, target }: Row): TemplateResult {
  return html`<p class="cell source" lang="hi">${join(source)}</p><p class="cell target" lang="en">${join(target)}</p>`
}

function join(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join(' ')
}
