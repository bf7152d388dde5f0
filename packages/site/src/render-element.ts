import '@sahapath/reader/define'
import { render } from '@lit-labs/ssr'
import { collectResult } from '@lit-labs/ssr/lib/render-result.js'
import type { BilingualDocument } from '@sahapath/core/document'
import type { LibraryItem } from '@sahapath/reader'
import { html } from 'lit'

/**
 * Renders the reader with its shadow root, so that it can be read before any script runs.
 * @param document Document to show; the element takes it up again from its attribute.
 * @returns HTML of the element.
 */
export async function renderReader(document: BilingualDocument): Promise<string> {
  return collectResult(
    render(html`<sahapath-reader document=${JSON.stringify(document)}></sahapath-reader>`),
  )
}

/**
 * Renders the list of articles with its shadow root; their words are looked for in `words.json`.
 * @param items Articles in the order of the library.
 * @returns HTML of the element.
 */
export async function renderLibrary(items: readonly LibraryItem[]): Promise<string> {
  return collectResult(
    render(
      html`<sahapath-library items=${JSON.stringify(items)} words-src="words.json"></sahapath-library>`,
    ),
  )
}
