import { closedWords } from '../evidence/closed-words.ts'
import { readPhraseHeads } from '../evidence/phrase-heads.ts'
import type { Dictionary } from '../../lexicon/types.ts'
import type { LinkTable } from './link-table.ts'
import { isGenitive } from './genitive.ts'
import type { LinkSide } from './read-words.ts'

/** Score of a link of grammar: it helps reading and is never sure. */
const score = 0.35

/** How many words may stand between a preposition and its noun, and between a postposition and a linked word. */
const reach = { preposition: 8, noun: 4 } as const

/** Prepositions that open a phrase of their own, so that what stands before them belongs to another. */
const prepositions: ReadonlySet<string> = new Set(
  'in on at by for from to with of about into over under between among against before after'.split(
    ' ',
  ),
)

/**
 * Links postpositions to prepositions: the one belongs to the word before it, the other to the word after it.
 *
 * @param table - links of content words; more are added
 * @param source - Hindi words with their groups
 * @param target - English words
 * @param dictionary - what postpositions of several words mean
 */
export function linkPostpositions(
  table: LinkTable,
  source: LinkSide,
  target: LinkSide,
  dictionary?: Dictionary,
): void {
  const grouped = new Set<number>()
  for (const { kind, words } of source.groups) {
    if (kind !== 'postposition') continue
    for (const h of words) grouped.add(h)
    linkGroup(table, source, target, words, dictionary)
  }
  for (let h = 1; h < source.types.length; h++) {
    const form = source.types[h]?.form ?? ''
    if (source.upos[h] !== 'ADP' || isGenitive(form) || grouped.has(h)) continue
    linkOne(table, source, target, h, h, closedWords.get(form))
  }
}

/** Links the second word of a group, which says what it means: के साथ, के रूप में. */
function linkGroup(
  table: LinkTable,
  source: LinkSide,
  target: LinkSide,
  words: readonly number[],
  dictionary: Dictionary | undefined,
): void {
  const [first = 0, main = first] = words
  const entry = dictionary?.find(words.map((h) => source.texts[h]).join(' '), 'ADP')[0]
  const lemmas = closedWords.get(source.types[main]?.form ?? '') ?? []
  linkOne(
    table,
    source,
    target,
    first,
    main,
    entry ? [...lemmas, ...readPhraseHeads(entry)] : lemmas,
  )
}

function linkOne(
  table: LinkTable,
  source: LinkSide,
  target: LinkSide,
  first: number,
  main: number,
  lemmas: readonly string[] = [],
): void {
  if (table.bySource[main]?.size !== 0 || lemmas.length === 0) return
  const noun = findNoun(table, source, first)
  const e = noun >= 0 ? findPreposition(table, target, main, noun, lemmas) : -1
  if (e >= 0) table.add(main, e, score)
}

/**
 * Links the other words of a postposition of several words to what its main word is linked to.
 *
 * @param table - links; more are added
 * @param source - Hindi words with their groups
 */
export function completePostpositions(table: LinkTable, source: LinkSide): void {
  for (const { kind, words } of source.groups) {
    if (kind !== 'postposition') continue
    const best = words.map((h) => table.bestOf(h)).find((e) => e >= 0)
    if (best === undefined) continue
    for (const h of words) if (table.bySource[h]?.size === 0) table.add(h, best, score)
  }
}

/** Marks that stand inside a phrase. */
const inside: ReadonlySet<string> = new Set(['genitive', 'single', 'quote', 'dash'])

/** English word of the noun that a postposition follows; words of grammar between them are stepped over. */
function findNoun(table: LinkTable, source: LinkSide, h: number): number {
  for (let at = h - 1; at >= 0 && at >= h - reach.noun; at--) {
    const best = table.bestOf(at)
    if (best >= 0) return best
    const upos = source.upos[at]
    if (source.marks[at] === 'close' || inside.has(source.marks[at] as string)) continue
    if (upos !== 'ADP' && upos !== 'AUX' && upos !== 'VERB' && upos !== 'PART') return -1
  }
  return -1
}

/** The nearest fitting preposition before a noun, as long as no other phrase stands between; or -1. */
function findPreposition(
  table: LinkTable,
  target: LinkSide,
  h: number,
  noun: number,
  lemmas: readonly string[],
): number {
  const isFit = (e: number): boolean =>
    table.byTarget[e]?.size === 0 &&
    (target.types[e]?.lemmas.some((lemma) => lemmas.includes(lemma)) ?? false)
  for (let e = noun - 1; e >= 0 && e >= noun - reach.preposition; e--) {
    const type = target.types[e]
    const mark = target.marks[e] as string
    if (inside.has(mark)) continue
    if (!type || mark !== '') return -1
    // A word of a later phrase stands between: what comes before it belongs to that one.
    for (const other of table.byTarget[e] ?? []) if (other > h) return -1
    if (isFit(e)) return e
    // Of several words the second may be the lesser one: "according to", "in the face of".
    if (type.lemmas.some((lemma) => prepositions.has(lemma))) return isFit(e - 1) ? e - 1 : -1
  }
  return -1
}
