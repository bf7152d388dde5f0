import type { Element, ElementContent } from 'xast'
import { writeXml } from '../../write-xml.ts'

/**
 * Writes an element that is kept for later, on one line.
 *
 * @param element Element as it was read.
 * @returns XML text without the white space that only laid the file out.
 */
export function toKeptXml(element: Element): string {
  return writeXml(compact(element))
}

function compact(element: Element): Element {
  const isMixed = element.children.some(
    (child) => child.type === 'text' && child.value.trim() !== '',
  )
  return {
    ...element,
    children: element.children.flatMap((child): ElementContent[] => {
      if (child.type === 'element') return [compact(child)]
      if (child.type !== 'text') return [child]
      const value = child.value.replaceAll(/\s*\n\s*/gu, ' ')
      return value === ' ' && !isMixed ? [] : [{ type: 'text', value }]
    }),
  }
}
