import type { Paragraph, SentenceContent, Text } from 'nlcst'
import { toString } from 'nlcst-to-string'

interface Placed {
  position?: Text['position']
}

/**
 * Gives the content of all sentences of a paragraph as one list.
 *
 * @param paragraph Paragraph of sentences, and white space between them.
 * @returns Words, marks, white space and source in order.
 */
export function listContent(paragraph: Paragraph): SentenceContent[] {
  return paragraph.children.flatMap((child): SentenceContent[] =>
    child.type === 'SentenceNode' ? child.children : [child as SentenceContent],
  )
}

/**
 * Reads the text of content.
 *
 * @param content Words, marks, white space and source in order.
 * @returns Their text, and the UTF-16 offset where each begins in it.
 */
export function readContent(content: readonly SentenceContent[]): {
  text: string
  starts: number[]
} {
  const starts: number[] = []
  let text = ''
  for (const node of content) {
    starts.push(text.length)
    text += toString(node)
  }
  return { text, starts }
}

/**
 * Gives a parent the stretch that its children take, when they know theirs.
 *
 * @param parent Node to place.
 */
export function placeByChildren(parent: Placed & { children: Placed[] }): undefined {
  const start = parent.children[0]?.position?.start
  const end = parent.children.at(-1)?.position?.end
  if (start && end) parent.position = { start: { ...start }, end: { ...end } }
}
