import type { Provenance } from '@sahapath/core/document'

/**
 * Says in English where the English of a document comes from.
 * @param provenance Provenance of the document.
 * @returns One phrase, without a full stop.
 */
export function describeProvenance(provenance: Provenance): string {
  switch (provenance.kind) {
    case 'published':
      return 'English by the publisher'
    case 'project':
      return provenance.statement?.en ?? 'Translated for this library'
    case 'machine':
      return `Machine translation: ${[provenance.engine, provenance.model].filter(Boolean).join(', ')}`
    case 'none':
      return 'No English'
  }
}
