import { type ContextRule, canBe, isNow, isPostposition } from '../slot.ts'

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
  shows: 'घोषणा की।: perfective of करना; घोषणा की तारीख़: the postposition',
  weigh({ upos }, { slot, next, previous }) {
    if (slot.folded !== 'की' || upos !== 'VERB') return 0
    if (!previous || slot.opens || isPostposition(previous)) return -10
    if (slot.closes || !next) return 20
    if (after.has(next.folded)) return 20
    if (joins.has(next.folded)) return 20
    if (isNow(next, 'PRON') && !canBe(next, 'NOUN', 'DET')) return 4
    return -4
  },
}
