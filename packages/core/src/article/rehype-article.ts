import type { Root } from 'hast'
import type { VFile } from 'vfile'
import { collectBlocks } from './collect-blocks.ts'
import { labelBlocks } from './label-blocks.ts'
import type { ArticleBlock, RemovedBlock } from './types.ts'

declare module 'vfile' {
  interface DataMap {
    article: { text: string; blocks: ArticleBlock[]; removed: RemovedBlock[] }
  }
}

export interface RehypeArticleOptions {
  /** Language of the article; decides what counts as foreign text in it. Default `hi`. */
  lang?: 'hi' | 'en'
}

/**
 * Rehype plugin: reads the article out of a page and puts it into `file.data.article`.
 * The tree itself is left as it is.
 * @param options Language of the article.
 * @returns Transformer.
 */
export function rehypeArticle(
  options: RehypeArticleOptions = {},
): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const { text, candidates } = collectBlocks(tree)
    const labels = labelBlocks(candidates, options.lang ?? 'hi')
    const blocks: ArticleBlock[] = []
    const removed: RemovedBlock[] = []
    candidates.forEach(({ start, end }, index) => {
      const label = labels[index]
      if (!label) return
      if ('remove' in label) {
        removed.push({ role: label.remove, start, end })
        return
      }
      // Only what stands right before it: a line taken out between them stays apart.
      const previous = blocks.at(-1)
      const adjacent = previous?.end === candidates[index - 1]?.end
      if (label.joinPrevious && adjacent && previous?.role === 'embed') {
        previous.end = end
        return
      }
      blocks.push({
        role: label.keep,
        ...(label.level === undefined ? {} : { level: label.level }),
        start,
        end,
      })
    })
    file.data.article = { text, blocks, removed }
  }
}
