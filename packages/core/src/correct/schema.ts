import { listOf, object, oneOf, type Schema } from '../document/schema.ts'

const anchor: Schema = { $ref: '#/$defs/anchor' }
const members = { source: listOf(anchor), target: listOf(anchor) }
const side = oneOf('source', 'target')

/** JSON Schema of a list of corrections; `schema/corrections.v1.json` is its text. */
export const correctionsSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'corrections.v1.json',
  title: 'Sahapath corrections of an alignment, version 1',
  ...listOf({
    anyOf: [
      object({ kind: { const: 'merge' }, ...members }),
      object({ kind: { const: 'split' }, pairs: { ...listOf(object(members)), minItems: 1 } }),
      object({
        kind: { const: 'move' },
        side,
        sentence: anchor,
        from: object(members),
        to: object(members),
      }),
      object({ kind: { const: 'unlink' }, ...members }),
      object({
        kind: { const: 'cut' },
        side,
        sentence: anchor,
        at: { type: 'integer', minimum: 1 },
      }),
    ],
  }),
  $defs: {
    anchor: object({
      text: { type: 'string', minLength: 1 },
      before: { type: 'string', minLength: 1 },
      after: { type: 'string', minLength: 1 },
      occurrence: { type: 'integer', minimum: 0 },
    }),
  },
}
