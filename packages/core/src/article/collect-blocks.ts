import type { Element, Root, RootContent } from 'hast'
import type { Candidate } from './types.ts'

/** Elements that start and end a line of text. */
const blockNames = new Set(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Elements whose text nobody reads. */
const silentNames = new Set('head script style template noscript svg math iframe object'.split(' '))

/**
 * Reads the text of a tree and where its blocks are.
 * @param tree Sanitised hast; `data.preserve` on the root keeps its white space as it is.
 * @returns The whole text, and the blocks in text order with half-open UTF-16 offsets into it.
 */
export function collectBlocks(tree: Root): { text: string; candidates: Candidate[] } {
  const preserve = Boolean((tree.data as { preserve?: boolean } | undefined)?.preserve)
  const candidates: Candidate[] = []
  let text = ''
  let start = 0
  let blockPath: string[] | undefined

  const flush = (): void => {
    const raw = text.slice(start)
    const trimmed = raw.trim()
    if (trimmed) {
      const from = start + raw.indexOf(trimmed)
      candidates.push({
        start: from,
        end: from + trimmed.length,
        text: trimmed,
        path: blockPath ?? [],
      })
      if (!preserve) text = `${text.slice(0, from + trimmed.length)}\n`
    }
    start = text.length
    blockPath = undefined
  }

  const append = (value: string, path: string[]): void => {
    if (preserve) {
      text += value
    } else {
      const collapsed = value.replace(/[ \t\n\f\r]+/gu, ' ')
      text += text.length === start || text.endsWith('\n') ? collapsed.trimStart() : collapsed
    }
    if (value.trim()) blockPath = blockPath ? commonStart(blockPath, path) : path
  }

  const visit = (node: Root | RootContent, path: string[]): void => {
    if (node.type === 'text') return append(node.value, path)
    if (node.type === 'root') return node.children.forEach((child) => visit(child, path))
    if (node.type !== 'element' || silentNames.has(node.tagName)) return
    if (node.tagName === 'br') {
      text = `${text.trimEnd()}\n`
      return
    }
    const inner = [...path, node.tagName, ...tweetClass(node)]
    const block = blockNames.has(node.tagName)
    if (block) flush()
    for (const child of node.children) visit(child, inner)
    if (block) flush()
  }

  visit(tree, [])
  flush()
  return { text: preserve ? text : text.trimEnd(), candidates }
}

/** The elements that all the text of a block stands in. */
function commonStart(a: string[], b: string[]): string[] {
  const length = a.findIndex((name, index) => name !== b[index])
  return length < 0 ? a : a.slice(0, length)
}

/** The one class that says what an element is: embedded posts are all marked up alike. */
function tweetClass(node: Element): string[] {
  const classes = node.properties.className
  return Array.isArray(classes) && classes.includes('twitter-tweet') ? ['twitter-tweet'] : []
}
