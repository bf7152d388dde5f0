import type { BilingualDocument } from '@sahapath/core/document'
import type { Root } from 'hast'
import type { VFile } from 'vfile'
import { toHast } from './to-hast.ts'

declare module 'vfile' {
  interface DataMap {
    bilingual: BilingualDocument
  }
}

export interface RehypeBilingualOptions {
  /** Document to show; default: the one that an earlier plugin left in `file.data.bilingual`. */
  document?: BilingualDocument
}

/**
 * Rehype plugin: puts the bilingual reading of an article where the article stood.
 * @param options Document, if the file does not carry one.
 * @returns Transformer.
 */
export function rehypeBilingual(
  options: RehypeBilingualOptions = {},
): (tree: Root, file: VFile) => Root {
  return (_, file) => {
    const document = options.document ?? file.data.bilingual
    if (!document) throw new Error('rehypeBilingual expected a document in its options or the file')
    return toHast(document)
  }
}
