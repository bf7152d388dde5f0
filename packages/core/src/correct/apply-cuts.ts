import type { BilingualDocument } from '../document/types.ts'
import { cutSentence } from './cut-sentence.ts'
import { findSentence } from './find-sentence.ts'
import { foldStream } from './fold-stream.ts'
import { placeSentences, type Report, reportMissing } from './report.ts'
import type { Correction } from './types.ts'

/**
 * Makes the cuts among corrections, in order.
 * @param document Document.
 * @param edits Corrections; all but cuts are passed over.
 * @param skip Told of each cut that cannot be made.
 * @param warn Told of each unit of several words that a cut goes through.
 * @returns A new document.
 */
export function applyCuts(
  document: BilingualDocument,
  edits: readonly Correction[],
  skip: Report,
  warn: Report,
): BilingualDocument {
  let current = document
  for (const [edit, correction] of edits.entries()) {
    if (correction.kind !== 'cut') continue
    const { side, sentence } = correction
    const found = findSentence(foldStream(current, side), sentence)
    if (!('ids' in found)) {
      skip(reportMissing(current, edit, { side, anchor: sentence, place: 'sentence' }, found))
      continue
    }
    const place = placeSentences(current, side, found.ids)
    const result = cutSentence(current, found.ids, correction)
    if ('trouble' in result) {
      const reason = `The cut of edits[${edit}] ${result.trouble}`
      skip({ ruleId: 'cut-inside-unit', reason, ...place, edit })
      continue
    }
    for (const { lemma } of result.dropped) {
      const reason = `The cut of edits[${edit}] parts “${lemma}”, which is no unit any more`
      warn({ ruleId: 'unit-dropped', reason, ...place, edit })
    }
    current = result.document
  }
  return current
}
