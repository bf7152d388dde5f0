import type { Paragraph, Sentence } from 'nlcst'
import { listContent } from '../content.ts'
import { cutSentences } from './cut-sentences.ts'
import { rereadWords } from './reread-words.ts'

/**
 * Reads a paragraph again that a parser for another language has read: its words first, then its sentences.
 *
 * It stands before the other parser's own rules; white space, empty where there is none, keeps these from joining
 * sentences that begin with a figure or a small letter.
 *
 * @param paragraph Paragraph as the other parser made it.
 */
export function rereadSentences(paragraph: Paragraph): undefined {
  const sentence: Sentence = { type: 'SentenceNode', children: listContent(paragraph) }
  rereadWords(sentence)
  paragraph.children = [sentence]
  cutSentences(paragraph)
  paragraph.children = paragraph.children.flatMap((child, index, all) =>
    child.type === 'SentenceNode' && all[index - 1]?.type === 'SentenceNode'
      ? [{ type: 'WhiteSpaceNode', value: '' }, child]
      : [child],
  )
}
