import { type ContextRule, isNow, simplePostpositions } from '../slot.ts'

const genitives = new Set(['के', 'की', 'से'])

/** बाद, साथ, बीच, पहले and their like are postpositions after के, की, से or a possessive; else adverbs or nouns. */
export const readPostpositionAfterOblique: ContextRule = {
  shows: 'बैठक के बाद: postposition; बाद में: adverb',
  weigh({ upos, features }, { slot, previous }) {
    if (simplePostpositions.has(slot.folded)) return 0
    if (!slot.readings.some((reading) => reading.upos === 'ADP')) return 0
    const governed =
      previous !== undefined &&
      !slot.opens &&
      (genitives.has(previous.folded) || previous.best.features.Poss === 'Yes')
    if (upos === 'ADP') return governed ? 6 : -12
    if (upos === 'VERB') return governed && features.VerbForm === 'Part' ? -4 : 0
    return governed && isNow(previous, 'ADP') ? -2 : 0
  },
}
