import { segmentSentences } from '@sahapath/hindi/sentences'
import { attribution } from '../article/attribution.ts'
import type { ArticleBlock } from '../article/types.ts'
import type { SideName } from '../document/types.ts'
import { segmentEnglish } from '../english/index.ts'

type Range = readonly [start: number, end: number]

/**
 * Cuts a block into the units that are aligned.
 * Headings and captions are one unit; a quoted post is its words and its attribution.
 * @param text Text of the side.
 * @param block Block in it.
 * @param side Side, which decides the language.
 * @returns Half-open UTF-16 offsets into `text`, white space around left out.
 */
export function cutSentences(text: string, block: ArticleBlock, side: SideName): Range[] {
  const piece = text.slice(block.start, block.end)
  return rangesOf(piece, block, side).map(([start, end]) => [
    block.start + start,
    block.start + end,
  ])
}

function rangesOf(piece: string, { role }: ArticleBlock, side: SideName): Range[] {
  if (role === 'heading' || role === 'caption') return [[0, piece.length]]
  if (role === 'embed') return cutPost(piece)
  return side === 'source' ? segmentSentences(piece) : segmentEnglish(piece)
}

function cutPost(piece: string): Range[] {
  const at = attribution.exec(piece)?.index ?? 0
  if (at === 0) return [[0, piece.length]]
  const words = piece.slice(0, at).trimEnd().length
  return [
    [0, words],
    [at + (piece.slice(at).length - piece.slice(at).trimStart().length), piece.length],
  ]
}
