import { removalReasons } from '../article/noise-rows.ts'
import { readArticle } from '../article/read-article.ts'
import type { ArticleInput } from '../article/types.ts'
import type { Block, Removed, Side, SideName } from '../document/types.ts'
import { cutSentences } from './cut-sentences.ts'
import type { SideMetadata } from './types.ts'

/** A sentence before its words are read. */
export interface BareSentence {
  id: string
  side: SideName
  /** Block id. */
  block: string
  start: number
  end: number
  text: string
}

/** One side of a document: its text, blocks, sentences, and what was taken out. */
export interface ReadSide {
  side: Side
  blocks: Block[]
  sentences: BareSentence[]
  removed: Removed[]
}

/**
 * Reads one side of a document.
 * @param name Side; ids of the source start with `h`, of the target with `e`.
 * @param input Content and format, or undefined for a side that is missing.
 * @param metadata What is known beyond the text.
 * @returns Blocks and sentences in reading order.
 */
export function readSide(
  name: SideName,
  input: Omit<ArticleInput, 'lang'> | undefined,
  metadata: SideMetadata = {},
): ReadSide {
  const lang = name === 'source' ? 'hi' : 'en'
  const letter = name === 'source' ? 'h' : 'e'
  const article = readArticle({ content: '', format: 'text', ...input, lang })
  const { text } = article
  const blocks = article.blocks.map((block, index) => ({
    id: `${letter}b${index + 1}`,
    side: name,
    ...block,
  }))
  const sentences = blocks.flatMap((block) =>
    cutSentences(text, block, name).map(([start, end]) => ({ block: block.id, start, end })),
  )
  return {
    side: {
      lang,
      text,
      titleBy: 'publisher',
      licence: null,
      ...article.metadata,
      ...metadata,
    },
    blocks,
    sentences: sentences.map(({ block, start, end }, index) => ({
      id: `${letter}${index + 1}`,
      side: name,
      block,
      start,
      end,
      text: text.slice(start, end),
    })),
    removed: article.removed.map(({ role, start, end }) => ({
      side: name,
      start,
      end,
      text: text.slice(start, end),
      role,
      reason: removalReasons[role],
    })),
  }
}
