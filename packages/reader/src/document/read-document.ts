import { assertDocument, type BilingualDocument } from '@sahapath/core/document'

/**
 * Reads a bilingual document from what an attribute, a script or a property holds.
 * @param value The document, or its JSON text.
 * @returns The document.
 * @throws When the text is no JSON or the value no bilingual document of a known version.
 */
export function readDocument(value: unknown): BilingualDocument {
  const document: unknown = typeof value === 'string' ? JSON.parse(value) : value
  assertDocument(document)
  return document
}
