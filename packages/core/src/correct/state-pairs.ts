import type { Correction, PairMembers, SentenceAnchor } from './types.ts'
import type { SideName } from '../document/types.ts'

/** A sentence that a correction names, and where in the correction it does so. */
export interface NamedSentence {
  side: SideName
  anchor: SentenceAnchor
  /** Such as `pairs[0].source[1]`. */
  place: string
}

/**
 * Says which pairs a correction states.
 * @param edit Correction.
 * @returns Sentences of each pair that there is afterwards; a cut states none.
 */
export function statePairs(edit: Correction): NamedSentence[][] {
  switch (edit.kind) {
    case 'merge':
      return [nameMembers(edit, '')]
    case 'split':
      return edit.pairs.map((pair, index) => nameMembers(pair, `pairs[${index}].`))
    case 'move': {
      const moved = { side: edit.side, anchor: edit.sentence, place: 'sentence' }
      const left = nameMembers(edit.from, 'from.')
      return [[...nameMembers(edit.to, 'to.'), moved], ...(left.length > 0 ? [left] : [])]
    }
    case 'unlink':
      return nameMembers(edit, '').map((sentence) => [sentence])
    case 'cut':
      return []
  }
}

function nameMembers(members: PairMembers, prefix: string): NamedSentence[] {
  return (['source', 'target'] as const).flatMap((side) =>
    members[side].map((anchor, index) => ({ side, anchor, place: `${prefix}${side}[${index}]` })),
  )
}
