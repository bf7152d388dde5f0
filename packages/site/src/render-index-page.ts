import type { LibraryItem } from '@sahapath/reader'
import { h } from 'hastscript'
import { renderLibrary } from './render-element.ts'
import { rawNode, renderPage } from './render-page.ts'
import { linkAssets, renderFrame } from './site-frame.ts'

/**
 * Renders the index of a library: readable before any script runs.
 * @param items Articles in the order of the library.
 * @returns HTML text; assets are looked for in `assets`.
 */
export async function renderIndexPage(items: readonly LibraryItem[]): Promise<string> {
  return renderPage({
    title: 'सहपाठ · Sahapath',
    lang: 'en',
    head: linkAssets('assets', 'index'),
    body: renderFrame('', [h('main', [rawNode(await renderLibrary(items))])]),
  })
}
