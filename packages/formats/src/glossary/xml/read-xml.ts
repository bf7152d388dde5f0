import { SaxesParser, type SaxesTagNS } from 'saxes'
import type { VFile } from 'vfile'
import type { Element, ElementContent } from 'xast'
import { type Place, source } from '../finish-concepts.ts'
import { makeLocator } from './make-locator.ts'

/** No termbase nests deeper, and the tree is walked by recursion. */
const mostDepth = 200

/** A name with its namespace. */
export interface XmlName {
  space: string
  local: string
  prefix: string
}

/** How names and attributes are taken into the tree; the default keeps them as they are written. */
export type NameElement = (
  name: XmlName,
  attributes: Record<string, string>,
) => Pick<Element, 'name' | 'attributes'>

/** What is read. */
export interface ReadXmlOptions {
  nameElement?: NameElement
  /** Read a fragment: content without a root. */
  fragment?: boolean
}

/**
 * Reads XML into a tree; comments, instructions and declarations are left out. No entity is declared or fetched.
 *
 * @param text XML text.
 * @param file Receives the error.
 * @param options How names are taken.
 * @returns Root element, or one named `fragment` that holds the content; elements have the place of their `<`.
 * @throws VFileMessage that names line and column when the text is not well-formed, declares an entity, or nests
 *   deeper than 200 elements.
 */
export function readXml(text: string, file: VFile, options: ReadXmlOptions = {}): Element {
  const { nameElement = keepName, fragment = false } = options
  const top: Element = { type: 'element', name: 'fragment', attributes: {}, children: [] }
  const open: Element[] = [top]
  const locate = makeLocator(text)
  const fail = (reason: string, place: Place): never =>
    file.fail(`${reason} (line ${place.line}, column ${place.column}).`, {
      place,
      ruleId: 'no-xml',
      source,
    })
  const parser = new SaxesParser({ xmlns: true, fragment })
  const here = (): Place => ({ line: parser.line, column: parser.columnIndex + 1 })
  let start: Place = { line: 1, column: 1 }
  const add = (node: ElementContent): void => void open.at(-1)?.children.push(node)

  parser.on('error', (error) => {
    fail(`This is no well-formed XML: ${error.message.replace(/^\d+:\d+: |\.$/gu, '')}`, here())
  })
  parser.on('doctype', (doctype) => {
    const at = doctype.search(/<!ENTITY/iu)
    if (at === -1) return
    const from = text.indexOf(doctype)
    fail('Declarations of entities are refused', from < 0 ? here() : locate(from + at))
  })
  parser.on('opentagstart', ({ name }) => {
    // The parser has read the name and the character that ends it.
    start = locate(parser.position - name.length - 2)
  })
  parser.on('opentag', (tag: SaxesTagNS) => {
    if (open.length > mostDepth) fail(`Elements are nested deeper than ${mostDepth}`, start)
    const attributes = Object.fromEntries(
      Object.values(tag.attributes).map(({ name, value }) => [name, value]),
    )
    const name = { space: tag.uri, local: tag.local, prefix: tag.prefix }
    const element: Element = {
      type: 'element',
      ...nameElement(name, attributes),
      children: [],
      position: { start, end: start },
    }
    add(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  const addText = (value: string): void => {
    if (open.length > 1 || fragment) add({ type: 'text', value })
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(text).close()
  if (fragment) return top
  return top.children.find((node) => node.type === 'element') as Element
}

function keepName(
  { local, prefix }: XmlName,
  attributes: Record<string, string>,
): Pick<Element, 'name' | 'attributes'> {
  return { name: prefix ? `${prefix}:${local}` : local, attributes }
}
