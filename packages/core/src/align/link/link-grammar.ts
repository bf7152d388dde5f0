import { closedWords } from '../evidence/closed-words.ts'
import { wordClass } from '../side.ts'
import type { LinkTable } from './choose-links.ts'
import type { LinkSide } from './read-words.ts'
import type { WordScores } from './score-words.ts'

/** Score of a link of grammar: it helps reading and is never sure. */
const score = { preposition: 0.35, lightVerb: 0.33, closed: 0.4, lexical: 0.5 } as const

/** How many words may stand between a preposition and its noun. */
const phraseReach = 4

/** Classes whose words have equivalents of their own: and, not, he, this, two. */
const lexical: ReadonlySet<string> = new Set([
  'CCONJ',
  'SCONJ',
  'PRON',
  'DET',
  'PART',
  'ADV',
  'NUM',
  'ADJ',
])

/** How near its place such a word must stand for a sure link. */
const sureDrift = 0.1

/** How far off its place, as a share of the sentence, a pronoun or conjunction may stand. */
const closedDrift = 0.18

/**
 * Links postpositions to prepositions: the one belongs to the word before it, the other to the word after it.
 *
 * @param table - links of content words; more are added
 * @param source - Hindi words
 * @param target - English words
 */
export function linkPostpositions(table: LinkTable, source: LinkSide, target: LinkSide): void {
  for (let h = 1; h < source.types.length; h++) {
    if (source.upos[h] !== 'ADP' || table.bySource[h]?.size !== 0) continue
    const lemmas = closedWords.get(source.types[h]?.form ?? '')
    const noun = findNoun(table, source, h)
    if (!lemmas || noun < 0) continue
    for (let e = noun - 1; e >= 0 && e >= noun - phraseReach; e--) {
      const type = target.types[e]
      if (!type || type.form === '') break
      // A word of a later phrase stands between: what comes before it belongs to that one.
      if ([...(table.byTarget[e] ?? [])].some((other) => other > h)) break
      const isFit = type.lemmas.some((lemma) => lemmas.includes(lemma))
      if (isFit && table.byTarget[e]?.size === 0) {
        table.add(h, e, score.preposition)
        break
      }
      // Another phrase's preposition stands between: this one has none.
      if (type.kind === wordClass.closed && type.lemmas.some((lemma) => prepositions.has(lemma)))
        break
    }
  }
}

const prepositions: ReadonlySet<string> = new Set(
  'in on at by for from to with of about into over under between among against before after'.split(
    ' ',
  ),
)

/** English word of the noun that a postposition follows; postpositions of several words are stepped over. */
function findNoun(table: LinkTable, source: LinkSide, h: number): number {
  for (let at = h - 1; at >= 0 && at >= h - 3; at--) {
    const best = table.bestOf(at)
    if (best >= 0) return best
    if (source.upos[at] !== 'ADP') return -1
  }
  return -1
}

/**
 * Links the light verb of a conjunct or compound verb to the English verb of its first word.
 *
 * @param table - links of content words; more are added
 * @param source - Hindi words with their groups
 */
export function linkLightVerbs(table: LinkTable, source: LinkSide): void {
  for (const { kind, words } of source.groups) {
    if (kind !== 'conjunct-verb' && kind !== 'compound-verb') continue
    const [first, ...rest] = words
    const best = first === undefined ? -1 : table.bestOf(first)
    if (best < 0) continue
    for (const h of rest) if (table.bySource[h]?.size === 0) table.add(h, best, score.lightVerb)
  }
}

/**
 * Links pronouns, conjunctions, negations and the like where they stand at about the same place.
 *
 * @param table - links; more are added
 * @param scores - scores of all pairs
 * @param source - Hindi words
 */
export function linkClosedWords(table: LinkTable, scores: WordScores, source: LinkSide): void {
  const { rows, columns, strengths, isClosed } = scores
  const candidates: { h: number; e: number; away: number }[] = []
  for (let h = 0; h < rows; h++) {
    if (source.upos[h] === 'ADP' || source.upos[h] === 'AUX' || table.bySource[h]?.size !== 0)
      continue
    for (let e = 0; e < columns; e++) {
      const at = h * columns + e
      if (!isClosed[at] || (strengths[at] as number) <= 0 || table.byTarget[e]?.size !== 0) continue
      const away = distance(table, h, e, rows, columns)
      if (away <= closedDrift) candidates.push({ h, e, away })
    }
  }
  candidates.sort((a, b) => a.away - b.away || a.h - b.h || a.e - b.e)
  for (const { h, e, away } of candidates) {
    if (table.bySource[h]?.size !== 0 || table.byTarget[e]?.size !== 0) continue
    const isLexical = away <= sureDrift && lexical.has(source.upos[h] ?? 'X')
    table.add(h, e, isLexical ? score.lexical : score.closed)
  }
}

/** How far a pair is from where its neighbours' links say it should be, as a share of the sentence. */
function distance(table: LinkTable, h: number, e: number, rows: number, columns: number): number {
  for (const step of [1, -1, 2, -2]) {
    const best = table.bestOf(h + step)
    if (best >= 0 && Math.abs(best - e) <= 2) return (0.02 * Math.abs(best - e)) / 2
  }
  return Math.abs((h + 0.5) / rows - (e + 0.5) / columns)
}
