import { type Article, readArticle } from '../entries/read-article.ts'
import { htmlToText, powerWord, xdxf } from '../text/html-to-text.ts'

/** An article with how many of its fields were left out as being no text. */
export interface FieldsRead extends Article {
  leftOut: number
}

/** How to turn a field of each type into plain text; pronunciations (`t`, `y`) are no part of a gloss. */
const readers: Readonly<Record<string, (text: string) => string>> = {
  m: (text) => text,
  l: (text) => text,
  n: (text) => text,
  w: (text) => text,
  g: (text) => htmlToText(text),
  h: (text) => htmlToText(text),
  x: (text) => htmlToText(text, xdxf),
  k: (text) => htmlToText(text, powerWord),
  t: () => '',
  y: () => '',
}

/**
 * Reads the fields of an article.
 *
 * @param bytes The article.
 * @param types Types of its fields; empty when each field begins with its own.
 * @param headword Headword, which a field may repeat.
 * @returns Labels and glosses.
 */
export function readFields(bytes: Uint8Array, types: string, headword: string): FieldsRead {
  const decoder = new TextDecoder()
  const result: FieldsRead = { glosses: [], leftOut: 0 }
  for (const [type, data] of types ? cutKnown(bytes, types) : cutNamed(bytes)) {
    const read = Object.hasOwn(readers, type) ? readers[type] : undefined
    if (!read) {
      result.leftOut++
      continue
    }
    const { glosses, ...labels } = readArticle(read(decoder.decode(data)), headword)
    result.glosses.push(...glosses)
    Object.assign(result, { ...labels, ...pickLabels(result) })
  }
  return result
}

/** What an earlier field said stands. */
function pickLabels({ upos, gender }: FieldsRead): Partial<Article> {
  return { ...(upos && { upos }), ...(gender && { gender }) }
}

type Field = readonly [type: string, data: Uint8Array]

function* cutKnown(bytes: Uint8Array, types: string): Generator<Field> {
  let at = 0
  for (const [index, type] of [...types].entries()) {
    // The last field has no end of its own: it is all that is left.
    const field = index === types.length - 1 ? bytes.subarray(at) : cutField(bytes, at, type)
    yield [type, field]
    at += field.length + (isSized(type) ? 4 : 1)
  }
}

function* cutNamed(bytes: Uint8Array): Generator<Field> {
  let at = 0
  while (at < bytes.length) {
    const type = String.fromCharCode(bytes[at] as number)
    const field = cutField(bytes, at + 1, type)
    yield [type, field]
    at += 1 + field.length + (isSized(type) ? 4 : 1)
  }
}

/** Types in capitals are data with their size before them; the others are texts that end in a zero byte. */
function isSized(type: string): boolean {
  return type >= 'A' && type <= 'Z'
}

function cutField(bytes: Uint8Array, at: number, type: string): Uint8Array {
  if (!isSized(type)) {
    const end = bytes.indexOf(0, at)
    return bytes.subarray(at, end < 0 ? undefined : end)
  }
  if (at + 4 > bytes.length) return bytes.subarray(bytes.length)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return bytes.subarray(at + 4, at + 4 + view.getUint32(at))
}
