import type { BilingualDocument } from '@sahapath/core/document'

/**
 * Reads a bilingual document from what an attribute, a script or a property holds. Only type and version
 * are looked at, so that reading can begin; `checkDocument` looks at the rest.
 * @param value The document, or its JSON text.
 * @returns The document.
 * @throws When the text is no JSON or the value no bilingual document of a known version.
 */
export function readDocument(value: unknown): BilingualDocument {
  const document: unknown = typeof value === 'string' ? JSON.parse(value) : value
  const { type, version } = (document ?? {}) as Partial<BilingualDocument>
  if (type !== 'sahapath-bilingual-document') throw new TypeError('Not a bilingual document')
  if (version !== 1) throw new TypeError(`This reader knows version 1, not ${String(version)}`)
  return document as BilingualDocument
}

/**
 * Checks a document against everything that a document promises.
 * @param document The document.
 * @throws When it breaks a promise; the message names the place.
 */
export async function checkDocument(document: BilingualDocument): Promise<void> {
  const core = await import('@sahapath/core/document')
  const assertDocument: (value: unknown) => asserts value is BilingualDocument = core.assertDocument
  assertDocument(document)
}
