import { findBrokenReference } from './find-broken-reference.ts'
import { documentSchema } from './schema.ts'
import type { BilingualDocument } from './types.ts'
import { validate } from './validate.ts'

/**
 * Makes sure that a value is a bilingual document of version 1, by the schema and by its references.
 * @param value Any value, such as parsed JSON.
 * @throws TypeError that names the first place that is wrong, or the version that cannot be read.
 */
export function assertDocument(value: unknown): asserts value is BilingualDocument {
  const { type, version } = (value ?? {}) as { type?: unknown; version?: unknown }
  if (type === 'sahapath-bilingual-document' && typeof version === 'number' && version > 1) {
    throw new TypeError(
      `This document has version ${version}; this reader knows version 1. Use a newer release.`,
    )
  }
  const message = validate(documentSchema, value) ?? findBrokenReference(value as BilingualDocument)
  if (message) throw new TypeError(`Not a bilingual document: ${message}`)
}
