import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { safeAddress } from '../document/safe-address.ts'
import type { ArticleMetadata } from './types.ts'

/** Where pages say it: attribute value of `name` or `property` → field. */
const metaNames: Readonly<Record<string, keyof ArticleMetadata>> = {
  'og:title': 'title',
  author: 'byline',
  'article:author': 'byline',
  'article:published_time': 'date',
  'og:site_name': 'publisher',
  'og:url': 'address',
}

/**
 * Reads what a page says of itself, before sanitising takes the head away.
 * @param tree Parsed page.
 * @returns Fields found; null for each that the page does not give.
 */
export function readMetadata(tree: Root): ArticleMetadata {
  const found: ArticleMetadata = {
    title: null,
    byline: null,
    date: null,
    publisher: null,
    address: null,
  }
  // A page's own heading says it better than its title, which often names the site too.
  const headings: { h1?: string; title?: string } = {}
  const set = (field: keyof ArticleMetadata, value: unknown): void => {
    const text = typeof value === 'string' ? value.trim() : ''
    if (text && found[field] === null) found[field] = text
  }
  visit(tree, 'element', (node) => {
    if (node.tagName === 'meta') {
      const field = metaNames[String(node.properties.property ?? node.properties.name ?? '')]
      if (field) set(field, node.properties.content)
    } else if (node.tagName === 'link' && [node.properties.rel].flat().includes('canonical')) {
      set('address', node.properties.href)
    } else if (node.tagName === 'h1' || node.tagName === 'title') {
      headings[node.tagName] ??= textOf(node)
    } else if (node.tagName === 'time') {
      set('date', node.properties.dateTime)
    }
  })
  set('title', headings.h1)
  set('title', headings.title)
  return {
    ...found,
    date: found.date && /^\d{4}(?:-\d{2}){0,2}/u.test(found.date) ? found.date : null,
    address: safeAddress(found.address),
  }
}

function textOf(node: Element): string {
  let text = ''
  visit(node, 'text', ({ value }) => {
    text += value
  })
  return text
}
