import { type ContextRule, isPostposition } from '../slot.ts'

/** Before a postposition stands a noun, in its oblique case: खाते में, पानी को. */
export const readNounBeforePostposition: ContextRule = {
  weigh({ upos, features }, { slot, next }) {
    if (slot.closes || !isPostposition(next)) {
      return features.Case === 'Acc' && features.Number === 'Sing' && upos === 'NOUN' ? -2 : 0
    }
    if (features.VerbForm === 'Inf') return features.Case === 'Acc' ? 6 : -4
    if (upos === 'VERB') return features.VerbForm === 'Conv' && next?.folded === 'के' ? 0 : -8
    if (features.Case === 'Nom' || features.Case === 'Voc') return -8
    if (upos === 'NOUN' || upos === 'PRON' || upos === 'PROPN') return 6
    if (upos === 'NUM') return 3
    if (upos === 'DET' || upos === 'ADP') return -6
    return 0
  },
}
