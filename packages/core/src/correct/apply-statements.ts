import type { BilingualDocument, SideName } from '../document/types.ts'
import { findSentence } from './find-sentence.ts'
import { foldStream, type FoldedStream } from './fold-stream.ts'
import { groupByPairs, type Grouping, stateGroups } from './regroup-sentences.ts'
import { placeSentences, type Report, reportMissing, shorten } from './report.ts'
import { type NamedSentence, statePairs } from './state-pairs.ts'
import type { Correction } from './types.ts'

/**
 * Groups the sentences of a document as corrections state.
 * @param document Document, its sentences cut already.
 * @param edits Corrections; cuts are passed over.
 * @param skip Told of what each correction names that cannot be found, or twice.
 * @param warn Told of pairs that lost sentences while nothing is said of the rest.
 * @returns The groups.
 */
export function applyStatements(
  document: BilingualDocument,
  edits: readonly Correction[],
  skip: Report,
  warn: Report,
): Grouping {
  const streams: Record<SideName, FoldedStream> = {
    source: foldStream(document, 'source'),
    target: foldStream(document, 'target'),
  }
  const grouping = groupByPairs(document)
  for (const [edit, correction] of edits.entries()) {
    const groups = findGroups(document, streams, edit, statePairs(correction), skip)
    if (groups) stateGroups(grouping, groups, edit)
  }
  for (const { ids, by, edit } of new Set(grouping.values())) {
    if (by === 'leftover' && edit !== undefined) warnOfRest(document, ids, edit, warn)
  }
  return grouping
}

/** Sentence ids of each pair that a correction states; null when it names what is not there, or a sentence twice. */
function findGroups(
  document: BilingualDocument,
  streams: Record<SideName, FoldedStream>,
  edit: number,
  pairs: readonly (readonly NamedSentence[])[],
  skip: Report,
): string[][] | null {
  const seen = new Set<string>()
  let isSound = true
  const groups = pairs.map((pair) =>
    pair.flatMap((named) => {
      const { side, place } = named
      const found = findSentence(streams[side], named.anchor)
      if (!('ids' in found)) {
        isSound = false
        skip(reportMissing(document, edit, named, found))
        return []
      }
      if (found.ids.some((id) => seen.has(id))) {
        isSound = false
        const reason = `edits[${edit}].${place} names a sentence that is named before it`
        const where = placeSentences(document, side, found.ids)
        skip({ ruleId: 'sentence-named-twice', reason, ...where, edit })
      }
      for (const id of found.ids) seen.add(id)
      return found.ids
    }),
  )
  return isSound ? groups : null
}

function warnOfRest(
  document: BilingualDocument,
  ids: ReadonlySet<string>,
  edit: number,
  warn: Report,
): void {
  const first = document.sentences.find(({ id }) => ids.has(id))
  if (!first) return
  const reason = `edits[${edit}] takes sentences away and does not say what becomes of “${shorten(first.text)}”`
  const place = placeSentences(document, first.side, [first.id])
  warn({ ruleId: 'pair-left-over', reason, ...place, edit })
}
