import { isRecord } from '../text/read-json.ts'

/** Content that goes deeper is no dictionary's. */
const deepest = 100

const blocks = new Set('br div p li ul ol table thead tbody tfoot tr details summary'.split(' '))
const cells = new Set(['td', 'th'])
/** Readings over the line, and media. */
const hidden = new Set(['rt', 'rp', 'img'])

/**
 * Turns structured content into plain text.
 *
 * @param content A gloss: a string, or an object of the schema; anything else is left out.
 * @returns Text, with line feeds between blocks, and how many parts were left out as being no text.
 */
export function flattenContent(content: unknown): { text: string; leftOut: number } {
  const pieces: string[] = []
  let leftOut = 0
  const visit = (node: unknown, depth: number): void => {
    if (depth > deepest) leftOut++
    else if (typeof node === 'string') pieces.push(node)
    else if (Array.isArray(node)) for (const each of node) visit(each, depth + 1)
    else if (isRecord(node)) visitElement(node, depth)
    else if (node !== null && node !== undefined) leftOut++
  }
  const visitElement = (node: Record<string, unknown>, depth: number): void => {
    const { tag, type, text, content: inner } = node
    if (type === 'text') return visit(text, depth + 1)
    if (type === 'image' || (typeof tag === 'string' && hidden.has(tag))) {
      leftOut++
      return
    }
    const around = typeof tag !== 'string' ? '' : blocks.has(tag) ? '\n' : cells.has(tag) ? ' ' : ''
    if (around) pieces.push(around)
    visit(inner, depth + 1)
    if (around) pieces.push(around)
  }
  // A gloss that is a list is a rule of inflection: the other form and the names of the rules.
  if (Array.isArray(content)) leftOut++
  else visit(content, 0)
  return { text: pieces.join(''), leftOut }
}
