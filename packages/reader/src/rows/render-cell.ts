import type { BlockRole, SideName } from '@sahapath/core/document'
import { html, nothing, type TemplateResult } from 'lit'
import { type Row, roleOf } from '../document/group-pairs.ts'
import { languageOf } from '../document/language-of.ts'
import { renderSentences } from './render-sentence.ts'
import type { RowContext } from './row-context.ts'

/**
 * Shows one side of a row: a heading, or a paragraph that looks like what it is.
 * @param row The row.
 * @param side The side.
 * @param context What rows need.
 * @param near Whether the row is near the viewport.
 * @returns One element with the part `source` or `target`.
 */
export function renderCell(
  row: Row,
  side: SideName,
  context: RowContext,
  near: boolean,
): TemplateResult {
  const first = row[side][0]
  if (!first) return renderAbsent(side, context)
  const block = context.index.block(first.block)
  const role = roleOf(context.index, first)
  const sentences = renderSentences(row, side, context, near)
  const content = context.view.veiled === side ? renderVeiled(side, sentences, context) : sentences
  const hindi = side === 'source' && languageOf(first.text) === 'hi'
  // Plain paragraphs are nearly all of a text: they get templates with nothing to set.
  if (role === 'paragraph' && hindi) {
    return html`<p class="cell source" part="source" lang="hi" tabindex="-1">${content}</p>`
  }
  if (role === 'paragraph' && side === 'target') {
    return html`<p class="cell target" part="target" lang="en" tabindex="-1">${content}</p>`
  }
  const frame: CellFrame = { role, side, lang: hindi ? 'hi' : 'en', content }
  // A hidden heading would be told as one that says "Show the English".
  if (role === 'heading' && context.view.veiled !== side) {
    return renderHeading(block?.level ?? 2, frame)
  }
  return html`<p class=${classOf(frame)} part=${side} lang=${frame.lang} tabindex="-1">${content}</p>`
}

interface CellFrame {
  role: BlockRole
  side: SideName
  lang: string
  content: unknown
}

function classOf({ role, side }: CellFrame): string {
  return `cell ${side} ${role}`
}

// The article's title is the first-level heading, so a heading of the text starts at the second.
function renderHeading(level: number, frame: CellFrame): TemplateResult {
  const { side, lang, content } = frame
  const name = classOf(frame)
  if (level <= 2) {
    return html`<h2 class=${name} part=${side} lang=${lang} tabindex="-1">${content}</h2>`
  }
  if (level === 3) {
    return html`<h3 class=${name} part=${side} lang=${lang} tabindex="-1">${content}</h3>`
  }
  const exact = level > 4 ? level : nothing
  return html`<h4 class=${name} part=${side} lang=${lang} aria-level=${exact} tabindex="-1">${content}</h4>`
}

function renderAbsent(side: SideName, context: RowContext): TemplateResult {
  const { t } = context
  const text = t(side === 'source' ? 'absent.source' : 'absent.target')
  return html`<p class="cell ${side} absent" lang=${t.language}>${text}</p>`
}

function renderVeiled(side: SideName, sentences: unknown, context: RowContext): TemplateResult {
  const { t } = context
  const label = t(side === 'source' ? 'reveal.source' : 'reveal.target')
  return html`<button class="veil" type="button" tabindex="-1" aria-expanded="false"
      aria-label=${label} lang=${t.language}></button
    ><span class="veiled" aria-hidden="true">${sentences}</span>`
}
