import type { SentenceContent } from 'nlcst'
import { type TokenKind, tokenizeWords } from '../words/index.ts'
import type { Locate } from './locate.ts'

/**
 * Makes nlcst content of a text: words, marks, addresses and the white space between.
 *
 * @param text Text of a sentence, a paragraph or a document.
 * @param locate Places stretches of the text in its file.
 * @returns Content in order; its text is the text.
 */
export function buildContent(text: string, locate: Locate): SentenceContent[] {
  const content: SentenceContent[] = []
  const add = (start: number, end: number, build: (value: string) => SentenceContent): void => {
    const node = build(text.slice(start, end))
    const position = locate(start, end)
    if (position) {
      node.position = position
      if ('children' in node && node.children[0]) node.children[0].position = { ...position }
    }
    content.push(node)
  }
  let offset = 0
  for (const { start, end, kind } of tokenizeWords(text)) {
    if (start > offset) add(offset, start, buildWhiteSpace)
    add(start, end, builders[kind])
    offset = end
  }
  if (offset < text.length) add(offset, text.length, buildWhiteSpace)
  return content
}

const builders: Readonly<Record<TokenKind, (value: string) => SentenceContent>> = {
  word: buildWord,
  number: buildWord,
  latin: buildWord,
  'other-script': buildWord,
  link: buildSource,
  handle: buildSource,
  punctuation: (value) => ({ type: 'PunctuationNode', value }),
  symbol: (value) => ({ type: 'SymbolNode', value }),
}

function buildWord(value: string): SentenceContent {
  return { type: 'WordNode', children: [{ type: 'TextNode', value }] }
}

function buildSource(value: string): SentenceContent {
  return { type: 'SourceNode', value }
}

function buildWhiteSpace(value: string): SentenceContent {
  return { type: 'WhiteSpaceNode', value }
}
