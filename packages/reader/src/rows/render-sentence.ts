import type { Sentence } from '@sahapath/core/document'
import { html, nothing, type TemplateResult } from 'lit'
import { endsAtCluster } from '../document/ends-at-cluster.ts'
import type { Row } from '../document/group-pairs.ts'
import { languageOf } from '../document/language-of.ts'
import { romanizeSentence } from '../document/romanize-sentence.ts'
import { renderWords } from './render-words.ts'
import type { RowContext } from './row-context.ts'

type Piece = string | TemplateResult

/**
 * Shows the sentences of one side of a row.
 * @param row The row.
 * @param side The side to show.
 * @param context What rows need.
 * @param near Whether the row is near the viewport, where Hindi is split into words if the view wants it.
 * @returns The sentences, each in an element of its own, and their romanisation.
 */
export function renderSentences(
  row: Row,
  side: 'source' | 'target',
  context: RowContext,
  near: boolean,
): unknown {
  const sentences = row[side]
  if (side === 'target') return renderPlain(sentences, context)
  const byWord = near && (context.view.words || context.romanization === 'words')
  if (byWord) return sentences.map((sentence) => renderWords(row, sentence, context))
  const plain = renderPlain(sentences, context)
  return context.romanization === 'line' ? [plain, renderRoman(sentences, context)] : plain
}

function renderPlain(sentences: readonly Sentence[], context: RowContext): unknown {
  return sentences.map(
    (sentence) => html`<span class="sentence">${splitAtTerms(sentence, context)}</span> `,
  )
}

function renderRoman(sentences: readonly Sentence[], context: RowContext): unknown {
  const hindi = sentences.filter((sentence) => languageOf(sentence.text) === 'hi')
  if (hindi.length === 0) return nothing
  const lines = hindi.map((each) => romanizeSentence(context.index, each, context.romanizer))
  return html`<span class="roman" lang="hi-Latn">${lines.join(' ')}</span>`
}

// Only the outermost of nested terms is marked; the card tells of the inner ones.
function splitAtTerms(sentence: Sentence, context: RowContext): string | Piece[] {
  const { text } = sentence
  const pieces: Piece[] = []
  let at = 0
  for (const use of context.index.termsOf(sentence.id)) {
    const start = use.start - sentence.start
    const end = use.end - sentence.start
    if (start < at || !endsAtCluster(text, start) || !endsAtCluster(text, end)) continue
    if (start > at) pieces.push(text.slice(at, start))
    pieces.push(html`<span class="term" part="term">${text.slice(start, end)}</span>`)
    at = end
  }
  if (at === 0) return text
  if (at < text.length) pieces.push(text.slice(at))
  return pieces
}
