import type { Sentence, SentenceContent } from 'nlcst'
import { buildContent } from '../build-content.ts'
import { readContent } from '../content.ts'
import { locateInContent } from '../locate.ts'

/**
 * Reads the words of a sentence again over markup and over what other rules made of them: <b>भा</b>रत is one word.
 *
 * @param sentence Sentence whose words were read one stretch of markup at a time.
 */
export function rereadWords(sentence: Sentence): undefined {
  const children: SentenceContent[] = []
  let stretch: SentenceContent[] = []
  const flush = (): void => {
    const { text, starts } = readContent(stretch)
    children.push(...buildContent(text, locateInContent(stretch, starts, text)))
    stretch = []
  }
  for (const node of sentence.children) {
    if (node.type === 'SourceNode') {
      flush()
      children.push(node)
    } else {
      stretch.push(node)
    }
  }
  flush()
  sentence.children = children
}
