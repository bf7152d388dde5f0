import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'

/** What a page of the library is made of. */
export interface PageParts {
  title: string
  /** Language of the page's frame. */
  lang: 'en' | 'hi'
  head: ElementContent[]
  body: ElementContent[]
}

// Raw nodes hold what Lit rendered, which is escaped already.
const compiler = unified().use(rehypeStringify, { allowDangerousHtml: true })

/**
 * Writes a whole HTML page.
 * @param parts Title, language, and the contents of head and body.
 * @returns HTML text.
 */
export function renderPage({ title, lang, head, body }: PageParts): string {
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'color-scheme', content: 'light dark' }),
          h('title', title),
          ...head,
        ]),
        h('body', body),
      ]),
    ],
  }
  return `${compiler.stringify(root)}\n`
}

/** Holds HTML that Lit rendered. */
export function rawNode(value: string): Element {
  return { type: 'raw', value } as unknown as Element
}
