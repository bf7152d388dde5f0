import type { BilingualDocument, Block, Pair, SideName } from '@sahapath/core/document'
import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { describeProvenance } from './describe-provenance.ts'

/**
 * Makes a hast tree of a document: the title, where the English comes from, and a row for each pair.
 * @param document Document.
 * @returns Root with one article; every piece of text carries its language.
 */
export function toHast(document: BilingualDocument): Root {
  const blocks = new Map(document.blocks.map((block) => [block.id, block]))
  const sentences = new Map(document.sentences.map((sentence) => [sentence.id, sentence]))

  const cell = (pair: Pair, side: SideName): Element => {
    const ids = pair[side]
    const first = sentences.get(ids[0] ?? '')
    const block = first && blocks.get(first.block)
    const text = ids.map((id) => sentences.get(id)?.text ?? '').join(' ')
    return h(
      'div',
      { className: [side], lang: document[side].lang },
      text ? [wrapText(block, text)] : [],
    )
  }

  return h(null, [
    h('article', { id: document.id }, [
      h('header', [
        ...(['source', 'target'] as const).flatMap((side) => {
          const { title, lang } = document[side]
          return title
            ? [h(side === 'source' ? 'h1' : 'p', { className: ['title'], lang }, title)]
            : []
        }),
        h('p', { className: ['provenance'], lang: 'en' }, describeProvenance(document.provenance)),
      ]),
      ...document.pairs.map((pair) =>
        h('section', { className: ['pair'], id: pair.id }, [
          cell(pair, 'source'),
          cell(pair, 'target'),
        ]),
      ),
    ]),
  ])
}

/** Shows a piece of text as what it is. */
function wrapText(block: Block | undefined, text: string): Element {
  switch (block?.role) {
    case 'heading':
      return h(`h${Math.min(6, Math.max(2, block.level ?? 2))}`, text)
    case 'quote':
    case 'embed':
      return h('blockquote', [h('p', text)])
    case 'caption':
      return h('p', { className: ['caption'] }, [h('em', text)])
    case 'list-item':
      return h('ul', [h('li', text)])
    default:
      return h('p', text)
  }
}
