import { documentSchema, type Schema } from '@sahapath/core/document'

const text: Schema = { type: 'string' }
const words: Schema = { anyOf: [text, { type: 'array', items: text }] }

/** The concept of the bilingual document, and what the glossary knows of it beyond that. */
const { concept, localized } = documentSchema.$defs as Record<'concept' | 'localized', Schema>

/** JSON Schema of a glossary file, version 1; `schema/glossary.v1.json` is its text. */
export const glossarySchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'glossary.v1.json',
  title: 'Sahapath glossary, version 1',
  type: 'object',
  required: ['type', 'version', 'concepts'],
  properties: {
    type: { const: 'sahapath-glossary' },
    version: { const: 1 },
    title: text,
    source: text,
    languages: { type: 'object', required: ['hi', 'en'], properties: { hi: text, en: text } },
    concepts: { type: 'array', items: { $ref: '#/$defs/concept' } },
    kept: { type: 'array', items: { $ref: '#/$defs/kept' } },
  },
  $defs: {
    localized,
    concept: {
      ...concept,
      properties: {
        ...concept.properties,
        hi: { type: 'string', minLength: 1 },
        pos: { enum: ['NOUN', 'ADJ', 'ADV', 'VERB'] },
        type: {
          enum: [
            'office',
            'body',
            'org',
            'instrument',
            'process',
            'event',
            'status',
            'doctrine',
            'security',
            'place',
          ],
        },
        notWhen: {
          type: 'array',
          items: {
            type: 'object',
            required: ['why'],
            properties: {
              before: words,
              after: words,
              phrase: words,
              alone: { type: 'boolean' },
              why: text,
            },
          },
        },
        kept: { type: 'array', items: { $ref: '#/$defs/kept' } },
      },
    },
    kept: {
      type: 'object',
      required: ['at', 'value'],
      properties: {
        at: {
          enum: [
            'header',
            'back',
            'entry',
            'languages',
            'language',
            'definition',
            'terms',
            'term',
            'column',
          ],
        },
        language: { enum: ['hi', 'en'] },
        of: text,
        value: text,
      },
    },
  },
}
