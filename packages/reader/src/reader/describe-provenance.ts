import type { Provenance } from '@sahapath/core/document'
import type { Translate } from '../locale/translator.ts'

/**
 * Says where the English of a document comes from.
 * @param provenance The document's provenance.
 * @param t Words of the interface.
 * @returns One short line; the document's own statement where it has one.
 */
export function describeProvenance(provenance: Provenance, t: Translate): string {
  if (provenance.kind === 'machine') {
    const engine = [provenance.engine, provenance.model].filter(Boolean).join(', ')
    return t('provenance.machine', { engine })
  }
  return t(`provenance.${provenance.kind}`)
}
