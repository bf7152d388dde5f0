import type { Element, ElementContent } from 'xast'

/** Elements that hold elements alone. */
const containers: ReadonlySet<string> = new Set([
  'tbx',
  'tbxHeader',
  'fileDesc',
  'titleStmt',
  'sourceDesc',
  'encodingDesc',
  'text',
  'body',
  'conceptEntry',
  'langSec',
  'descripGrp',
  'termSec',
])

/**
 * Puts each element that holds no text on a line of its own.
 *
 * @param element Element with the names of TBX 2019.
 * @param depth How far it is indented.
 * @returns A copy with white space between the elements.
 */
export function indentElement(element: Element, depth = 0): Element {
  // What was kept of another file has a position in it, and stays as it is.
  if (!containers.has(element.name) || element.position) return element
  const line = (level: number): ElementContent => ({
    type: 'text',
    value: `\n${'  '.repeat(level)}`,
  })
  const children = element.children.flatMap((child) => [
    line(depth + 1),
    child.type === 'element' ? indentElement(child, depth + 1) : child,
  ])
  return { ...element, children: [...children, ...(children.length > 0 ? [line(depth)] : [])] }
}
