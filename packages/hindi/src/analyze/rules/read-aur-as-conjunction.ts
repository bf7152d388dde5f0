import { type ContextRule, isNow } from '../slot.ts'

const degrees = new Set(['अधिक', 'ज्यादा', 'भी', 'कम', 'बेहतर', 'तेज', 'तेजी'])
const amounts = new Set(['एक', 'कुछ', 'कोई', 'किसी', 'कई', 'बहुत', 'कितना', 'कितने'])

/** और joins, but is "more" before a degree and "another" after an amount: और अधिक, एक और देश. */
export const readAurAsConjunction: ContextRule = {
  weigh({ upos }, { slot, next, previous }) {
    if (slot.folded !== 'और' || slot.opens) return 0
    const more = next && !slot.closes && degrees.has(next.folded)
    if (more) return upos === 'ADV' ? 12 : 0
    const another = previous && amounts.has(previous.folded) && isNow(next, 'NOUN', 'ADJ')
    return another && upos === 'DET' ? 12 : 0
  },
}
