import { readFileSync } from 'node:fs'
import { type Localized, type Provenance, type Schema, validate } from '@sahapath/core/document'
import type { DocumentRequest } from '@sahapath/core/pipeline'

/** What `article.json` says beside the two texts. */
interface ArticleFile {
  id: string
  title?: { hi?: string | null; en?: string | null }
  titleBy?: 'publisher' | 'project'
  byline?: string | null
  date?: string | null
  publisher?: string | null
  address?: string | null
  licence?: string | null
  provenance?: Provenance
  notes?: { hi: string; kind: string; note: Localized }[]
}

const text: Schema = { type: 'string' }
const nullable: Schema = { anyOf: [text, { type: 'null' }] }
const localized: Schema = {
  type: 'object',
  required: ['en', 'hi'],
  properties: { en: text, hi: text },
}
const schema: Schema = {
  type: 'object',
  required: ['id'],
  properties: {
    id: { type: 'string', minLength: 1 },
    title: { type: 'object', properties: { hi: nullable, en: nullable } },
    titleBy: { enum: ['publisher', 'project'] },
    byline: nullable,
    date: nullable,
    publisher: nullable,
    address: nullable,
    licence: nullable,
    provenance: {
      type: 'object',
      required: ['kind'],
      properties: { kind: { enum: ['published', 'project', 'machine', 'none'] } },
    },
    notes: {
      type: 'array',
      items: {
        type: 'object',
        required: ['hi', 'kind', 'note'],
        properties: { hi: text, kind: text, note: localized },
      },
    },
  },
}

/**
 * Reads an `article.json`.
 * @param path File.
 * @returns The parts of a document request that it gives.
 * @throws Error that names the file and the field which is wrong.
 */
export function readArticleFile(path: string): Omit<DocumentRequest, 'source'> {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error })
  }
  const message = validate(schema, value)
  if (message) throw new Error(`${path}: ${message}`)
  const { id, title = {}, titleBy, provenance, notes = [], ...rest } = value as ArticleFile
  const shared = titleBy ? { titleBy } : {}
  const { byline, date, publisher, address, licence } = rest
  const source = defined({ ...shared, title: title.hi, byline, date, publisher, address, licence })
  return {
    id,
    sourceMetadata: source,
    targetMetadata: defined({ ...shared, title: title.en }),
    ...(provenance ? { provenance } : {}),
    notes: notes.map(({ hi, kind, note }) => ({ words: hi, kind, text: note })),
  }
}

/** Leaves out what was not said, so that it does not hide what the page says of itself. */
function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
