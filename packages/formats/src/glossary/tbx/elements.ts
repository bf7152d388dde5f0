import type { Element, ElementContent } from 'xast'
import type { Place } from '../finish-concepts.ts'

/**
 * Gives the text of an element, its white space made single.
 *
 * @param element Element; marks within it are passed over.
 * @returns Text.
 */
export function textOf(element: Element): string {
  return rawTextOf(element).replaceAll(/\s+/gu, ' ').trim()
}

/**
 * Gives the text of an element as it stands.
 *
 * @param node Element or text.
 * @returns Text.
 */
export function rawTextOf(node: Element | ElementContent): string {
  if (node.type === 'element') return node.children.map(rawTextOf).join('')
  return node.type === 'text' || node.type === 'cdata' ? node.value : ''
}

/**
 * Lists the elements in an element.
 *
 * @param element Element.
 * @returns Its children that are elements.
 */
export function elementsOf(element: Element): Element[] {
  return element.children.filter((child) => child.type === 'element')
}

/** The `type` of an element. */
export function typeOf(element: Element): string {
  return element.attributes.type ?? ''
}

/** Where an element begins. */
export function placeOf(element: Element): Place | undefined {
  return element.position?.start
}

/** Whether an element is a definition, or a group around one. */
export function isDefinition(element: Element): boolean {
  if (element.name === 'descripGrp') return elementsOf(element).some(isDefinition)
  return element.name === 'descrip' && typeOf(element) === 'definition'
}

/** Receives what our model cannot hold of an element. */
export type ReportLoss = (ruleId: string, reason: string, element: Element) => void

/**
 * Reports the attributes of an element that are not read.
 *
 * @param element Element.
 * @param known Names of those that are.
 * @param report Receives the loss.
 */
export function reportAttributes(
  element: Element,
  known: readonly string[],
  report: ReportLoss,
): void {
  const more = Object.keys(element.attributes).filter((name) => !known.includes(name))
  if (more.length === 0) return
  const what = more.join(', ')
  report('lost-attribute', `<${element.name}> has ${what}, which is left out.`, element)
}

/**
 * Reports what is lost when only the text of an element is read.
 *
 * @param element Element that holds text.
 * @param report Receives the loss.
 */
export function reportMarks(element: Element, report: ReportLoss): void {
  reportAttributes(element, ['type', 'xml:lang'], report)
  if (elementsOf(element).length === 0) return
  report('lost-markup', `The marks within <${element.name}> are left out.`, element)
}

/**
 * Reports text that stands between the elements of an element.
 *
 * @param element Element that should hold elements alone.
 * @param report Receives the loss.
 */
export function reportStrayText(element: Element, report: ReportLoss): void {
  const texts = element.children.filter(({ type }) => type !== 'element')
  const stray = texts.map(rawTextOf).join('').trim()
  if (stray) report('stray-text', `“${stray}” in <${element.name}> is left out.`, element)
}
