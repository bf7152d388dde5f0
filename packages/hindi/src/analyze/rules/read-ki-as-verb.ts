import { type ContextRule, isPostposition } from '../slot.ts'

const after = new Set([
  'है',
  'हैं',
  'थी',
  'थीं',
  'गई',
  'गईं',
  'जा',
  'जाए',
  'जाएगी',
  'जाएंगी',
  'जाती',
  'जानी',
  'हो',
  'होगी',
  'हुई',
])
const joins = new Set([
  'और',
  'कि',
  'तथा',
  'लेकिन',
  'तो',
  'जब',
  'जबकि',
  'ताकि',
  'क्योंकि',
  'जिसमें',
  'या',
  'एवं',
  'जिससे',
  'जो',
])

/** की is the verb where the clause ends or an auxiliary follows: घोषणा की। बात की है। */
export const readKiAsVerb: ContextRule = {
  weigh({ upos }, { slot, next, previous }) {
    if (slot.folded !== 'की' || upos !== 'VERB') return 0
    const auxiliary = !slot.closes && next !== undefined && after.has(next.folded)
    if (!previous || slot.opens) return -10
    // No noun at its side: मास्को में की गई.
    if (isPostposition(previous)) return auxiliary ? 20 : -10
    // It agrees with its object, a feminine noun: 16 साल की थी has none.
    const { best } = previous
    if (best.upos === 'NOUN' && best.features.Gender === 'Masc') return -10
    if (best.upos === 'NUM' || best.upos === 'PRON' || best.upos === 'PROPN') {
      return slot.closes ? 4 : -10
    }
    if (slot.closes || !next) return 20
    return auxiliary || joins.has(next.folded) ? 20 : -4
  },
}
