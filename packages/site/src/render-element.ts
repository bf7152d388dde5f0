import '@sahapath/reader/define'
import { render } from '@lit-labs/ssr'
import { collectResult } from '@lit-labs/ssr/lib/render-result.js'
import type { BilingualDocument } from '@sahapath/core/document'
import type { LibraryItem } from '@sahapath/reader'
import { html } from 'lit'

/**
 * Renders the reader with its shadow root, so that it can be read before any script runs. The document
 * follows as a JSON script: in an attribute all of it would have to arrive before the first line is shown.
 * @param document Document to show; the element takes it up again from the script.
 * @returns HTML of the element.
 */
export async function renderReader(document: BilingualDocument): Promise<string> {
  const element = await collectResult(
    render(html`<sahapath-reader data-served .document=${document}></sahapath-reader>`),
  )
  // Put in as text: a template that holds it would be parsed letter by letter, and kept.
  const end = element.lastIndexOf('</sahapath-reader>')
  const data = `<script type="application/json">${writeJson(document)}</script>`
  return element.slice(0, end) + data + element.slice(end)
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

// "</script" or "<!--" inside a string would end the script, or keep it from ending.
function writeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`)
}
