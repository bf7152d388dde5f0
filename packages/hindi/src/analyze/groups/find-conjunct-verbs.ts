import type { WordGroup } from '../../types.ts'
import { getLemmaList } from '../lemma-list.ts'
import { isPostposition, type Slot } from '../slot.ts'

/** How far a noun may stand from its verb: चर्चा बुधवार को भी हुई. */
const farthest = 6

/**
 * Finds conjunct verbs: a noun or adjective and the verb that makes it one, side by side or split.
 *
 * @param slots Words of one sentence after their readings were chosen.
 * @returns Groups of a noun or adjective and a verb.
 */
export function findConjunctVerbs(slots: readonly Slot[]): WordGroup[] {
  const found: WordGroup[] = []
  const { conjunctVerbs } = getLemmaList()
  for (const [at, { best }] of slots.entries()) {
    if (best.upos !== 'VERB') continue
    const bit = conjunctVerbs.indexOf(best.lemma)
    if (bit < 0) continue
    // What is done happens: चर्चा करना has चर्चा हुई beside it, but चर्चा है is no verb of its own.
    const happens = best.lemma === 'होना' && best.features.VerbForm !== 'Fin'
    const bits = (1 << bit) | (happens ? 1 << conjunctVerbs.indexOf('करना') : 0)
    const host = findHost(slots, at, bits, best.lemma === 'करना')
    if (host < 0) continue
    const lemma = `${(slots[host] as Slot).best.lemma} ${best.lemma}`
    found.push({ kind: 'conjunct-verb', words: [host, at], lemma })
  }
  return found
}

/** The nearest noun in its direct form that is known to make a conjunct verb with this verb. */
function findHost(slots: readonly Slot[], verb: number, bits: number, anyNoun: boolean): number {
  for (let at = verb - 1; at >= 0 && verb - at <= farthest; at--) {
    const slot = slots[at] as Slot
    if (slot.closes) return -1
    const { upos, word, features } = slot.best
    if (upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ') return -1
    const nominal = upos === 'NOUN' || upos === 'ADJ' || upos === 'ADV'
    if (!nominal || isPostposition(slots[at + 1])) continue
    if (features.Number === 'Plur' && features.Case === 'Acc') continue
    if (word && word.lightVerbs & bits) return at
    // Next to करना a noun in its direct form is all but always one with it.
    if (anyNoun && at === verb - 1 && upos !== 'ADV') return at
  }
  return -1
}
