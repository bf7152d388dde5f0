import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeSanitize from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { articleSchema } from './article-schema.ts'
import { deepestTree, limitDepth } from './limit-depth.ts'
import { parsePlainText } from './parse-plain-text.ts'
import { readMetadata } from './read-metadata.ts'
import { rehypeArticle } from './rehype-article.ts'
import type { Article, ArticleInput } from './types.ts'

const html = unified().use(rehypeParse)
const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkRehype)
const sanitizer = unified().use(rehypeSanitize, articleSchema)

/**
 * Reads an article out of HTML, Markdown or plain text: sanitised, its blocks by role, noise apart.
 * @param input Content, its format and its language.
 * @returns Text and blocks; offsets are half-open UTF-16 into `text`.
 * @throws Error when the input is nested deeper than can be walked.
 */
export function readArticle(input: ArticleInput): Article {
  const tree = parseInput(input)
  const metadata = readMetadata(tree)
  const safe = input.format === 'text' ? tree : (sanitizer.runSync(tree) as Root)
  const file = new VFile()
  rehypeArticle({ lang: input.lang })(safe, file)
  const article = file.data.article
  if (!article) throw new Error('rehypeArticle left no article')
  return { ...article, metadata }
}

function parseInput({ content, format }: ArticleInput): Root {
  if (format === 'text') return parsePlainText(content)
  try {
    const tree: Root =
      format === 'html' ? html.parse(content) : markdown.runSync(markdown.parse(content))
    limitDepth(tree)
    return tree
  } catch (error) {
    // The parser itself recurses: too deep for it is too deep for us.
    if (!(error instanceof RangeError)) throw error
    throw new Error(`The ${format} is nested deeper than ${deepestTree} elements`, { cause: error })
  }
}
