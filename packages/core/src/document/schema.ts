/** The part of JSON Schema 2020-12 that the document needs and `validate` understands. */
export interface Schema {
  $schema?: string
  $id?: string
  $defs?: Record<string, Schema>
  title?: string
  description?: string
  $ref?: string
  const?: string | number
  enum?: readonly string[]
  type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null'
  anyOf?: readonly Schema[]
  required?: readonly string[]
  properties?: Record<string, Schema>
  additionalProperties?: Schema
  items?: Schema
  minItems?: number
  minLength?: number
  minimum?: number
  maximum?: number
}

const text: Schema = { type: 'string' }
const id: Schema = { type: 'string', minLength: 1 }
const flag: Schema = { type: 'boolean' }
const offset: Schema = { type: 'integer', minimum: 0 }
const share: Schema = { type: 'number', minimum: 0, maximum: 1 }
const texts = listOf(text)
const ids = listOf(id)
const nullableText: Schema = { anyOf: [text, { type: 'null' }] }
const localized = ref('localized')
const range = { start: offset, end: offset }
const side: Schema = { enum: ['source', 'target'] }

function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` }
}
export function listOf(items: Schema): Schema {
  return { type: 'array', items }
}
export function oneOf(...values: string[]): Schema {
  return { enum: values }
}
/** An object; names that end in `?` may be left out. */
export function object(members: Record<string, Schema>, description?: string): Schema {
  const names = Object.keys(members)
  return {
    ...(description ? { description } : {}),
    type: 'object',
    required: names.filter((name) => !name.endsWith('?')),
    properties: Object.fromEntries(
      names.map((name) => [name.replace(/\?$/u, ''), members[name] as Schema]),
    ),
  }
}

/** JSON Schema of the bilingual document, version 1; `schema/bilingual-document.v1.json` is its text. */
export const documentSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'bilingual-document.v1.json',
  title: 'Sahapath bilingual document, version 1',
  ...object(
    {
      type: { const: 'sahapath-bilingual-document' },
      version: { const: 1 },
      id,
      source: ref('side'),
      target: ref('side'),
      provenance: ref('provenance'),
      blocks: listOf(ref('block')),
      sentences: listOf(ref('sentence')),
      pairs: listOf(ref('pair')),
      terms: listOf(ref('term')),
      names: listOf(ref('name')),
      forms: listOf(ref('form')),
      entries: listOf(ref('entry')),
      concepts: listOf(ref('concept')),
      removed: listOf(ref('removed')),
      notes: listOf(ref('note')),
    },
    'Offsets are half-open ranges in UTF-16 code units into the text of their side.',
  ),
  $defs: {
    localized: object({ en: text, hi: text }),
    side: object({
      lang: oneOf('hi', 'en'),
      text,
      title: nullableText,
      titleBy: oneOf('publisher', 'project'),
      byline: nullableText,
      date: nullableText,
      publisher: nullableText,
      address: nullableText,
      licence: nullableText,
    }),
    provenance: {
      anyOf: [
        object({ kind: { const: 'published' } }),
        object({ kind: { const: 'project' }, 'statement?': localized }),
        object({ kind: { const: 'machine' }, engine: id, 'model?': text }),
        object({ kind: { const: 'none' } }),
      ],
    },
    block: object({
      id,
      side,
      role: oneOf('heading', 'paragraph', 'caption', 'list-item', 'quote', 'embed'),
      'level?': { type: 'integer', minimum: 1, maximum: 6 },
      ...range,
    }),
    sentence: object({
      id,
      side,
      block: id,
      ...range,
      text,
      words: listOf(object({ ...range, 'form?': offset })),
      groups: listOf(
        object({
          kind: oneOf(
            'compound-verb',
            'conjunct-verb',
            'passive',
            'postposition',
            'number',
            'phrase',
          ),
          words: listOf(offset),
          lemma: text,
          'entry?': id,
        }),
      ),
    }),
    pair: object({
      id,
      source: ids,
      target: ids,
      confidence: share,
      'madeBy?': oneOf('person'),
      links: listOf(object({ source: offset, target: offset, sure: flag, score: share })),
    }),
    term: object({ id, sentence: id, ...range, surface: text, concept: id }),
    name: object({
      sentence: id,
      ...range,
      surface: text,
      type: oneOf('person', 'place', 'org', 'demonym', 'event', 'product'),
      name: text,
      english: nullableText,
    }),
    form: object({
      surface: text,
      lemma: text,
      upos: text,
      features: { type: 'object', additionalProperties: text },
      romanization: text,
      entries: ids,
      'explanation?': localized,
    }),
    entry: object({
      id,
      lemma: text,
      upos: text,
      'gender?': oneOf('m', 'f', 'm/f'),
      glosses: texts,
      'variants?': texts,
      'patterns?': listOf(object({ phrase: text, gloss: text })),
      'tags?': texts,
      level: { type: 'integer', minimum: 1, maximum: 5 },
      'romanization?': text,
      'derived?': object({ base: text, affix: text }),
      'source?': text,
    }),
    concept: object({
      id,
      hi: text,
      'variants?': texts,
      'deprecated?': texts,
      'abbreviations?': texts,
      'pos?': text,
      'gender?': oneOf('m', 'f'),
      en: { ...texts, minItems: 1 },
      type: text,
      field: text,
      definition: localized,
      'note?': localized,
      'broader?': ids,
      'related?': ids,
      level: { type: 'integer', minimum: 1, maximum: 3 },
    }),
    removed: object({ side, ...range, text, role: text, reason: localized }),
    note: object({ sentence: id, ...range, kind: text, text: localized }),
  },
}
