import type { BilingualDocument } from '@sahapath/core/document'
import type { Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { toHast } from './to-hast.ts'

const compiler = unified().use(rehypeStringify)

/**
 * Writes a document as plain semantic HTML, without style or script.
 * @param document Document.
 * @returns HTML of one `article` element.
 */
export function toHtml(document: BilingualDocument): string {
  return compiler.stringify(toHast(document) as Root)
}
