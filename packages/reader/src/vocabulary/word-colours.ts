import { css } from 'lit'
import { rowElement } from '../rows/row-element.ts'
import type { ReadingHost } from '../reading/reading-host.ts'
import { adoptSheet } from '../styles/adopt-sheet.ts'
import { sentenceElement, wordRange } from '../words/locate-word.ts'
import { type HighlightName, NamedHighlight } from '../words/named-highlight.ts'
import { statusOfWords } from './status-of-words.ts'
import type { Vocabulary } from './vocabulary.ts'

const styles = css`
  ::highlight(sahapath-new) {
    text-decoration: underline 2px color-mix(in oklab, var(--_spoken) 80%, transparent);
  }
  ::highlight(sahapath-learning) {
    background-color: color-mix(in oklab, var(--_word) 55%, transparent);
  }
`

/** Colours the words near the viewport by how well they are known: new ones, and those in learning. */
export class WordColours {
  readonly #host: ReadingHost
  readonly #vocabulary: Vocabulary
  readonly #highlights: readonly (readonly [status: string, highlight: NamedHighlight])[]
  #frame = 0

  constructor(host: ReadingHost, vocabulary: Vocabulary) {
    this.#host = host
    this.#vocabulary = vocabulary
    const names: HighlightName[] = ['sahapath-new', 'sahapath-learning']
    this.#highlights = names.map((name) => [name.slice(9), new NamedHighlight(name)] as const)
    adoptSheet(host.renderRoot, styles)
    document.addEventListener('scroll', this.update, { capture: true, passive: true })
  }

  /** Colours the words that are near the viewport now. */
  readonly update = (): void => {
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => this.#colour())
  }

  /** Takes the colours away, for good. */
  end(): void {
    document.removeEventListener('scroll', this.update, { capture: true })
    cancelAnimationFrame(this.#frame)
    for (const [, highlight] of this.#highlights) highlight.set([])
  }

  #colour(): void {
    const { model, rowsElement } = this.#host
    if (!model || !rowsElement) return
    const statuses = statusOfWords(model.index.document, (id) => this.#vocabulary.get(id))
    const ranges = new Map<string, Range[]>(this.#highlights.map(([status]) => [status, []]))
    for (const row of model.rows) {
      const element = rowElement(rowsElement, row.number)
      if (!element || !isNear(element)) continue
      for (const sentence of row.source) {
        const own = sentenceElement(element, row, 'source', sentence)
        if (!own) continue
        statuses(sentence).forEach((status, word) => {
          const range = status && ranges.has(status) ? wordRange(own, sentence, word) : null
          if (range) ranges.get(status as string)?.push(range)
        })
      }
    }
    for (const [status, highlight] of this.#highlights) highlight.set(ranges.get(status) ?? [])
  }
}

function isNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > -window.innerHeight / 2 && top < window.innerHeight * 1.5
}
