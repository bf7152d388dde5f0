import type { BilingualDocument } from '@sahapath/core/document'
import { h } from 'hastscript'
import { renderPage } from './render-page.ts'
import { linkAssets, renderFrame } from './site-frame.ts'

/**
 * Renders the index: every article with both titles.
 * @param documents Documents in the order of the library.
 * @returns HTML text; assets are looked for in `assets`.
 */
export async function renderIndexPage(documents: readonly BilingualDocument[]): Promise<string> {
  return renderPage({
    title: 'सहपाठ · Sahapath',
    lang: 'en',
    head: linkAssets('assets'),
    body: renderFrame('', [
      h('main', [
        h(
          'ul',
          documents.map(({ id, source, target }) =>
            h('li', [
              h('a', { href: `articles/${id}.html` }, [
                h('span', { lang: 'hi' }, source.title ?? id),
                h('span', { lang: 'en' }, target.title ?? ''),
              ]),
            ]),
          ),
        ),
      ]),
    ]),
  })
}
