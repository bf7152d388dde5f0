import type { Element } from 'xast'
import { x } from 'xastscript'
import { VFile } from 'vfile'
import { toXmlText } from '../../to-xml-text.ts'
import { writeXml } from '../../write-xml.ts'
import { applyRemainder, findRemainder, readRemainder, writePlainJson } from '../find-remainder.ts'
import type { Glossary, KeptPart } from '../types.ts'
import { toKeptXml } from './to-kept-xml.ts'
import { readXml } from '../xml/read-xml.ts'
import { elementsOf, rawTextOf, textOf } from './elements.ts'
import { parseParts } from './write-entry.ts'

/** What a file says of the glossary as a whole. */
export type GlossaryHead = Omit<Glossary, 'concepts'>

/** Begins the paragraph that holds what the head has no place for; JSON follows. */
const headMark = 'sahapath:glossary '

/** A source is required; this one says nothing. */
const noSource = 'A glossary.'

/** What tells how the file is encoded is written anew. */
const encodingTypes: ReadonlySet<string | null | undefined> = new Set([
  'XCSURI',
  'XCSName',
  'XCSContent',
])

/**
 * Reads the head and back matter of a TBX file.
 *
 * @param root Root element with the names of TBX 2019.
 * @returns What they say; what the model has no place for is in `kept`.
 */
export function readHeader(root: Element): GlossaryHead {
  const head: GlossaryHead = {}
  const kept: KeptPart[] = []
  const keep = (element: Element): void =>
    void kept.push({ at: 'header', value: toKeptXml(element) })
  let remainder: object = {}
  const readSource = (paragraph: Element): void => {
    const text = rawTextOf(paragraph)
    const rest = text.startsWith(headMark) && readRemainder(text.slice(headMark.length))
    if (rest) remainder = rest
    else if (text !== noSource) head.source = textOf(paragraph)
  }
  for (const part of elementsOf(root)
    .filter(({ name }) => name === 'tbxHeader')
    .flatMap(elementsOf)
    .flatMap((part) => (part.name === 'fileDesc' ? elementsOf(part) : part))) {
    const inner = elementsOf(part)
    const types = inner.map(({ attributes }) => attributes.type)
    if (part.name === 'titleStmt' && inner.length === 1 && inner[0]?.name === 'title') {
      head.title = textOf(inner[0])
    } else if (part.name === 'sourceDesc' && isSource(inner) && head.source === undefined) {
      inner.forEach(readSource)
    } else if (part.name !== 'encodingDesc' || !types.every((type) => encodingTypes.has(type))) {
      keep(part)
    }
  }
  for (const text of elementsOf(root).filter(({ name }) => name === 'text')) {
    const back = elementsOf(text).filter(({ name }) => name !== 'body')
    kept.push(...back.map((part): KeptPart => ({ at: 'back', value: toKeptXml(part) })))
  }
  return applyRemainder({ ...head, ...(kept.length > 0 ? { kept } : {}) }, remainder)
}

/** One paragraph of the source, and one of ours at most. */
function isSource(inner: readonly Element[]): boolean {
  const others = inner.filter((paragraph) => !textOf(paragraph).startsWith(headMark))
  return others.length <= 1 && inner.every(({ name }) => name === 'p')
}

/**
 * Writes the head of a TBX file.
 *
 * @param glossary Glossary.
 * @param encoding Paragraphs that say how the file is encoded.
 * @returns Element `tbxHeader` and the back matter, with the names of TBX 2019.
 */
export function writeHeader(
  { title, source, languages, kept }: Glossary,
  encoding: readonly Element[],
): { header: Element; back: Element[] } {
  const parts = parseParts((kept ?? []).filter(({ at }) => at === 'header'))
  const back = parseParts((kept ?? []).filter(({ at }) => at === 'back'))
  const named = (...names: string[]): Element[] => parts.filter(({ name }) => names.includes(name))
  const write = (notes: readonly Element[]): Element =>
    x('tbxHeader', [
      x('fileDesc', [
        ...(title ? [x('titleStmt', [x('title', toXmlText(title))])] : named('titleStmt')),
        ...named('publicationStmt'),
        x('sourceDesc', [x('p', toXmlText(source || noSource)), ...notes]),
        ...named('sourceDesc'),
      ]),
      ...(encoding.length > 0 ? [x('encodingDesc', [...encoding])] : []),
      ...named('encodingDesc', 'revisionDesc'),
    ]) as Element
  const head = { title, source, languages, kept }
  const written = writeXml(x('tbx', [write([]), x('text', [...back])]))
  const read = readHeader(readXml(written, new VFile()))
  const remainder = findRemainder(head, read)
  return {
    header: write(remainder ? [x('p', `${headMark}${writePlainJson(remainder)}`) as Element] : []),
    back,
  }
}
