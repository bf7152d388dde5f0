import { type ContextRule, isNow, simplePostpositions } from '../slot.ts'

const genitives = new Set(['के', 'की', 'से'])

/** These follow their noun without के: मोटापे जैसी समस्या, सुरक्षा संबंधी चिंता. */
const afterNoun = new Set(['जैसा', 'जैसे', 'जैसी', 'संबंधी', 'विषयक'])

/** These follow a measure without के: दो साल बाद, तीन दिन पहले. */
const afterMeasure = new Set(['बाद', 'पहले', 'पूर्व', 'तक', 'पार'])

/** बाद, साथ, बीच, पहले and their like are postpositions after के, की, से or a possessive; else adverbs or nouns. */
export const readPostpositionAfterOblique: ContextRule = {
  weigh({ upos, features }, { slot, previous, next }) {
    if (simplePostpositions.has(slot.folded)) return 0
    if (!slot.readings.some((reading) => reading.upos === 'ADP')) return 0
    const governed =
      previous !== undefined &&
      !slot.opens &&
      (genitives.has(previous.folded) ||
        previous.best.features.Poss === 'Yes' ||
        // साथ-साथ: a word said twice is read twice alike.
        (previous.folded === slot.folded && isNow(previous, 'ADP')) ||
        (afterNoun.has(slot.folded) && isNow(previous, 'NOUN', 'PROPN', 'PRON')) ||
        (afterMeasure.has(slot.folded) && isNow(previous, 'NOUN') && !isNow(next, 'ADP'))) &&
      // अपने पहले कार्यकाल: between a genitive and a noun the ordinal is likelier; से governs all the same.
      (previous.folded === 'से' ||
        isNow(previous, 'NOUN') ||
        slot.closes ||
        !isNow(next, 'NOUN', 'NUM') ||
        !slot.readings.some((reading) => reading.upos === 'ADJ' && reading.lemma.endsWith('ा')))
    if (upos === 'ADP') return governed ? 6 : -12
    if (upos === 'VERB') return governed && features.VerbForm === 'Part' ? -4 : 0
    return governed && isNow(previous, 'ADP') ? -2 : 0
  },
}
