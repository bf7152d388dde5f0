import { ParseHindi, parseHindi } from '@sahapath/hindi/parse'
import { retextHindi } from '@sahapath/hindi/retext'
import { segmentSentences } from '@sahapath/hindi/sentences'
import * as fc from 'fast-check'
import type { Nodes, Paragraph, Root, Sentence } from 'nlcst'
import { toString } from 'nlcst-to-string'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import rehypeStringify from 'rehype-stringify'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'

const article = 'चीन की टिप्पणियाँ\nडॉ. राव ने कहा, "हम तैयार हैं।" वे कल आएंगे।25 जुलाई को बैठक है।'

const listSentences = (tree: Root): Sentence[] =>
  tree.children.flatMap((child) =>
    child.type === 'ParagraphNode'
      ? child.children.filter((node) => node.type === 'SentenceNode')
      : [],
  )
const readSentences = (tree: Root): string[] => listSentences(tree).map((node) => toString(node))

describe('parseHindi', () => {
  it('makes paragraphs of lines and sentences by the scanner', () => {
    const tree = parseHindi(article)
    const paragraphs = tree.children.filter(
      (node): node is Paragraph => node.type === 'ParagraphNode',
    )
    expect(paragraphs).toHaveLength(2)
    expect(readSentences(tree)).toEqual([
      'चीन की टिप्पणियाँ',
      'डॉ. राव ने कहा, "हम तैयार हैं।"',
      'वे कल आएंगे।',
      '25 जुलाई को बैठक है।',
    ])
  })

  it('keeps a line break inside a sentence', () => {
    expect(readSentences(parseHindi('शिक्षा के क्षेत्र में\nनए समझौते हुए।'))).toEqual([
      'शिक्षा के क्षेत्र में\nनए समझौते हुए।',
    ])
  })

  it('reads words, marks, numbers and addresses as nlcst', () => {
    const [sentence] = listSentences(parseHindi('यू.एन. ने 5.6% कहा: https://example.org/a @un'))
    expect(sentence?.children.map((node) => [node.type, toString(node)])).toEqual([
      ['WordNode', 'यू.एन.'],
      ['WhiteSpaceNode', ' '],
      ['WordNode', 'ने'],
      ['WhiteSpaceNode', ' '],
      ['WordNode', '5.6'],
      ['PunctuationNode', '%'],
      ['WhiteSpaceNode', ' '],
      ['WordNode', 'कहा'],
      ['PunctuationNode', ':'],
      ['WhiteSpaceNode', ' '],
      ['SourceNode', 'https://example.org/a'],
      ['WhiteSpaceNode', ' '],
      ['SourceNode', '@un'],
    ])
  })

  it('does not throw on nothing', () => {
    expect(parseHindi('')).toEqual({ type: 'RootNode', children: [] })
    expect(new ParseHindi().parse(null).children).toEqual([])
    expect(readSentences(parseHindi(' \n '))).toEqual([])
  })

  it('keeps the text, the positions and the sentences of any string', () => {
    const piece = fc.constantFrom(
      'भारत',
      ' ',
      '\n',
      '\r\n',
      '।',
      '. ',
      '"',
      'डॉ.',
      '5.6',
      'https://x.in',
      '(',
      ')',
      '|',
      '😀',
    )
    const text = fc.oneof(
      fc.array(piece).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(text, (value) => {
        const tree = parseHindi(value)
        expect(toString(tree)).toBe(value)
        expect(readSentences(tree)).toEqual(
          segmentSentences(value).map(([start, end]) => value.slice(start, end)),
        )
        visit(tree, (node) => {
          if (!node.position) return
          const { start, end } = node.position
          expect(value.slice(start.offset, end.offset)).toBe(toString(node))
        })
      }),
    )
  })

  it('places by line and column', () => {
    const [, second] = listSentences(parseHindi(article))
    expect(second?.position?.start).toEqual({ line: 2, column: 1, offset: 18 })
  })
})

describe('retextHindi', () => {
  it('parses in an ordinary pipeline', async () => {
    const seen: string[] = []
    const file = await unified()
      .use(retextHindi)
      .use(() => (tree: Root) => {
        seen.push(...readSentences(tree))
      })
      .use(retextStringify)
      .process(article)
    expect(String(file)).toBe(article)
    expect(seen).toHaveLength(4)
  })

  const html =
    '<h1>चीन की टिप्पणियाँ</h1><p>डॉ. <b>रा</b>व ने कहा, "हम तैयार हैं।" वे कल आएंगे।25 जुलाई को रूस-चीन बैठक है।</p>'
  const expected = [
    'चीन की टिप्पणियाँ',
    'डॉ. राव ने कहा, "हम तैयार हैं।"',
    'वे कल आएंगे।',
    '25 जुलाई को रूस-चीन बैठक है।',
  ]

  it.each([
    ['beside rehype, with its processor', 'processor'],
    ['beside rehype, with the parser', 'parser'],
  ])('parses %s', async (_, kind) => {
    let seen: Root | undefined
    const keep = () => (tree: Root) => {
      seen = tree
    }
    const processor = unified().use(rehypeParse, { fragment: true })
    if (kind === 'processor') {
      await processor
        .use(rehypeRetext, unified().use(retextHindi).use(keep).freeze())
        .use(rehypeStringify)
        .process(html)
    } else {
      const hast = processor.parse(html)
      await unified().use(rehypeRetext, ParseHindi).use(keep).run(hast, html)
    }
    expect(seen && readSentences(seen)).toEqual(expected)
    const words = seen ? listSentences(seen).flatMap((sentence) => sentence.children) : []
    const texts = words.filter((node) => node.type === 'WordNode').map((node) => toString(node))
    expect(texts).toContain('राव')
    expect(texts).toContain('डॉ.')
    expect(texts).toContain('रूस')
    const broken = words.find((node) => toString(node) === 'राव')
    expect(html.slice(broken?.position?.start.offset, broken?.position?.end.offset)).toBe('रा</b>व')
  })

  it('does not throw on an empty document', async () => {
    const file = await unified().use(retextHindi).use(retextStringify).process('')
    expect(String(file)).toBe('')
    const html = unified().use(rehypeParse, { fragment: true }).use(rehypeRetext, ParseHindi)
    const tree = html.parse('<p></p>')
    expect(await html.run(tree, '<p></p>')).toMatchObject({ type: 'RootNode', children: [] })
  })
})

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node)
  if ('children' in node) for (const child of node.children) visit(child, see)
}
