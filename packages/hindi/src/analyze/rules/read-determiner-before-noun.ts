import { type ContextRule, canBe, isNow, isPostposition, type Slot } from '../slot.ts'

/** Direct forms; the oblique ones are इस, उस, जिस, किसी. */
const direct = new Set(['यह', 'वह', 'ये', 'वे', 'वो', 'जो', 'यही', 'वही', 'कौन', 'कोई'])

/** Direct plurals, which no singular noun follows: वे सुंदरता चाहते हैं. */
const plural = new Set(['ये', 'वे'])

/** Particles that do not part a determiner from its noun. */
const emphatic = new Set(['भी', 'ही'])

/** How far the noun may stand from its determiner: वह बहुत पुराना मकान. */
const farthest = 4

/** यह, कोई, कुछ, सब and the rest are determiners before their noun, pronouns elsewhere: यह बात, यह है. */
export const readDeterminerBeforeNoun: ContextRule = {
  weigh({ upos }, { slots, index, slot }) {
    if ((upos !== 'DET' && upos !== 'PRON') || !canBe(slot, 'PRON') || !canBe(slot, 'DET')) return 0
    return hasNoun(slots, index, direct.has(slot.folded)) === (upos === 'DET') ? 6 : -6
  },
}

function hasNoun(slots: readonly Slot[], index: number, isDirect: boolean): boolean {
  for (let at = index; at < index + farthest && slots[at] && !slots[at]?.closes; at++) {
    const next = slots[at + 1]
    if (!next || isPostposition(next)) return false
    // यह एक बात है: a second determiner has the noun to itself.
    if (isDirect && isNow(next, 'DET')) return false
    // किसी भी समझौते: an emphatic particle may stand between.
    if (isNow(next, 'ADJ', 'NUM', 'DET') || emphatic.has(next.folded)) continue
    if (!isNow(next, 'NOUN', 'PROPN')) return false
    if (!isDirect) return true
    const { Gender, Number: count } = next.best.features
    if (plural.has((slots[index] as Slot).folded) && Gender === 'Fem' && count !== 'Plur')
      return false
    const after = next.closes ? undefined : slots[at + 2]
    // यह चुनाव है: the noun is what it is said to be.
    const predicate = after?.best.lemma === 'होना' && isNow(after, 'VERB')
    return (
      isNow(next, 'NOUN') &&
      next.best.features.Case !== 'Acc' &&
      !predicate &&
      !isPostposition(after)
    )
  }
  return false
}
