import type { Sentence } from '@sahapath/core/document'
import { html, type TemplateResult } from 'lit'
import { guard } from 'lit/directives/guard.js'
import type { Section } from '../document/cut-sections.ts'
import type { Row, RowGroup } from '../document/group-pairs.ts'
import { renderGroup } from './render-group.ts'
import type { RowContext } from './row-context.ts'

/** How much of a section is shown. */
export interface SectionDetail {
  /** Its rows, and not only its text. */
  isShown: boolean
  /** Tells which groups are split into words. */
  isSplit(group: RowGroup): boolean
}

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
  { isShown, isSplit }: SectionDetail,
): TemplateResult {
  const { groups, from, to } = section
  const content = isShown
    ? gatherLists(groups, (group) => {
        const split = isSplit(group)
        return guard([group, context, split], () => renderGroup(group, context, split))
      })
    : guard([context.index, from, to], () => groups.map(({ rows }) => rows.map(renderText)))
  return html`<div class="section">${content}</div>`
}

// List items that follow each other are one list.
function gatherLists(groups: readonly RowGroup[], show: (group: RowGroup) => unknown): unknown[] {
  let list: unknown[] | undefined
  return groups.flatMap((group) => {
    const shown = show(group)
    if (group.role !== 'list-item') {
      list = undefined
      return [shown]
    }
    if (list?.push(shown)) return []
    list = [shown]
    return [html`<div role="list">${list}</div>`]
  })
}

// Enough for the browser's own search and for reading without scripts; rows take its place in time.
function renderText({ source, target }: Row): TemplateResult {
  return html`<p class="cell source" lang="hi">${join(source)}</p><p class="cell target" lang="en">${join(target)}</p>`
}

function join(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join(' ')
}
