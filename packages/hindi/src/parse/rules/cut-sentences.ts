import type { Paragraph, Sentence, SentenceContent } from 'nlcst'
import { segmentSentences } from '../../sentences/index.ts'
import { listContent, placeByChildren, readContent } from '../content.ts'

/**
 * Cuts a paragraph into the sentences that `segmentSentences` finds, white space between them left as their sibling.
 *
 * @param paragraph Paragraph with its content in one sentence or in several that were cut otherwise.
 */
export function cutSentences(paragraph: Paragraph): undefined {
  const content = listContent(paragraph)
  const { text, starts } = readContent(content)
  const children: Paragraph['children'] = []
  let next = 0
  const takeUntil = (end: number): SentenceContent[] => {
    const from = next
    while (next < content.length && (starts[next] as number) < end) next++
    return content.slice(from, next)
  }
  for (const [start, end] of segmentSentences(text)) {
    children.push(...(takeUntil(start) as Paragraph['children']))
    const sentence: Sentence = { type: 'SentenceNode', children: takeUntil(end) }
    if (sentence.children.length > 0) {
      placeByChildren(sentence)
      children.push(sentence)
    }
  }
  children.push(...(takeUntil(text.length) as Paragraph['children']))
  paragraph.children = children
}
