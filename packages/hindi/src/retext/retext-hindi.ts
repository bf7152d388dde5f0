import type { Paragraph, Root } from 'nlcst'
import type { Plugin } from 'unified'
import { parseHindi } from '../parse/index.ts'
import { rereadSentences } from '../parse/rules/reread-sentences.ts'

/** What retext processors keep for the bridges from Markdown and HTML, which parse with `ParseLatin`. */
interface BridgeData {
  nlcstParagraphExtensions?: ((paragraph: Paragraph) => undefined)[]
}

/**
 * Plugin that lets a unified processor parse Hindi.
 *
 * Alone it is the parser: `unified().use(retextHindi)`. Beside rehype or remark, give `ParseHindi` to the bridge:
 * `.use(rehypeRetext, ParseHindi)`. A bridge that is given a processor instead brings its own parser and asks the
 * processor only for extensions; these read each paragraph again, once the processor is frozen:
 * `.use(rehypeRetext, unified().use(retextHindi).use(…).freeze())`.
 */
export const retextHindi: Plugin<[], string, Root> = function () {
  this.parser = (document) => parseHindi(document)
  const data = this.data() as BridgeData
  data.nlcstParagraphExtensions = [rereadSentences, ...(data.nlcstParagraphExtensions ?? [])]
}
