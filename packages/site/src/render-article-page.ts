import type { BilingualDocument } from '@sahapath/core/document'
import { h } from 'hastscript'
import { renderReader } from './render-element.ts'
import { rawNode, renderPage } from './render-page.ts'
import { linkAssets, renderFrame } from './site-frame.ts'

/**
 * Renders the page of one article: readable before any script runs.
 * @param document Document.
 * @returns HTML text; assets are looked for in `../assets`.
 */
export async function renderArticlePage(document: BilingualDocument): Promise<string> {
  const { source, target, id } = document
  return renderPage({
    title: [source.title ?? id, target.title].filter(Boolean).join(' · '),
    lang: 'en',
    head: linkAssets('../assets', 'article'),
    body: renderFrame('../', [h('main', [rawNode(await renderReader(document))])]),
  })
}
