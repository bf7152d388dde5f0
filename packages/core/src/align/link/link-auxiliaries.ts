import { fold } from '@sahapath/hindi/fold'
import { closedWords } from '../evidence/closed-words.ts'
import { wordClass } from '../side.ts'
import type { LinkTable } from './link-table.ts'
import type { LinkSide } from './read-words.ts'

/** Scores of links of grammar: a modal or copula that answers one to one, and what goes with its verb. */
const score = { own: 0.5, group: 0.32 } as const

/** How far before its verb or predicate an English auxiliary may stand, and how far back the Hindi one's verb. */
const reach = { target: 5, source: 4 } as const

const copulas: ReadonlySet<string> = new Set(
  'है हैं हूं हो था थे थी थीं होगा होगी होंगे'.split(' ').map(fold),
)

/** Parts of speech of words that a copula says of its subject. */
const predicates: ReadonlySet<string> = new Set([
  'NOUN',
  'PROPN',
  'ADJ',
  'ADV',
  'ADP',
  'NUM',
  'PART',
])

/**
 * Links modals and copulas to the English ones of the same clause.
 *
 * @param table - links of content words; more are added
 * @param source - Hindi words
 * @param target - English words
 */
export function linkCopulas(table: LinkTable, source: LinkSide, target: LinkSide): void {
  for (let h = 1; h < source.types.length; h++) {
    const form = source.types[h]?.form ?? ''
    if (table.bySource[h]?.size !== 0) continue
    if (!isModal(form) && !isCopula(source, h)) continue
    const best = table.bestOf(findBefore(table, source, h))
    const own = best < 0 ? -1 : findOwn(table, target, best, closedWords.get(form) ?? [])
    if (own >= 0) table.add(h, own, score.own)
  }
}

/**
 * Links what else stands in a verb group to the English of its verb.
 *
 * @param table - links, those of light verbs among them; more are added
 * @param source - Hindi words
 * @param target - English words
 */
export function linkAuxiliaries(table: LinkTable, source: LinkSide, target: LinkSide): void {
  for (let h = 1; h < source.types.length; h++) {
    if (source.upos[h] !== 'AUX' || table.bySource[h]?.size !== 0) continue
    const type = source.types[h]
    if (isModal(type?.form ?? '') || isCopula(source, h)) continue
    // चाहते हैं says a thing of its own.
    if (type?.lemmas.includes('चाहना')) continue
    const at = findBefore(table, source, h)
    const best = table.bestOf(at)
    if (best < 0 || source.upos[at] !== 'VERB') continue
    if (target.types[best]?.kind !== wordClass.closed) table.add(h, best, score.group)
  }
}

/** Whether a form of होना is what the clause says of its subject, not a part of another verb. */
function isCopula({ types, upos }: LinkSide, h: number): boolean {
  return copulas.has(types[h]?.form ?? '') && predicates.has(upos[h - 1] ?? 'X')
}

/**
 * Tells a modal verb, which English says by a word of its own.
 *
 * @param form - a folded Hindi word
 * @returns whether it is a form of सकना or चाहिए
 */
export function isModal(form: string): boolean {
  const lemmas = closedWords.get(form)
  return lemmas !== undefined && (lemmas.includes('can') || lemmas.includes('should'))
}

/** The nearest linked word before, as long as only words of its verb group stand between; or -1. */
function findBefore(table: LinkTable, source: LinkSide, h: number): number {
  for (let at = h - 1; at >= 0 && at >= h - reach.source; at--) {
    if (table.bestOf(at) >= 0) return at
    const upos = source.upos[at]
    if (upos !== 'AUX' && upos !== 'VERB' && upos !== 'PART') return -1
  }
  return -1
}

/** The nearest free word of some lemmas before a place, no mark between; or -1. */
function findOwn(
  table: LinkTable,
  { types, marks }: LinkSide,
  verb: number,
  lemmas: readonly string[],
): number {
  for (let e = verb - 1; e >= 0 && e >= verb - reach.target; e--) {
    if (marks[e] !== '') return -1
    const isFit = types[e]?.lemmas.some((lemma) => lemmas.includes(lemma)) ?? false
    if (isFit && table.byTarget[e]?.size === 0) return e
  }
  return -1
}
