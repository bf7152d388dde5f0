import { fold } from '@sahapath/hindi/fold'
import type { LinkTable } from './link-table.ts'
import { isModal } from './link-auxiliaries.ts'
import type { LinkSide } from './read-words.ts'
import type { WordScores } from './score-words.ts'

/** Scores of links that place and class speak for; words of classes with equivalents of their own are sure. */
const score = { closed: 0.4, lexical: 0.5 } as const

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

/** The same for words that are each other's only counterpart in the sentence. */
const aloneDrift = 0.6

/** Postpositions that go with their nouns alone: their counterparts are in every sentence. */
const plain: ReadonlySet<string> = new Set('में मे से को पर ने तक का के की'.split(' ').map(fold))

/** English words that stand between what they join. */
const joints: ReadonlySet<string> = new Set(['and', 'or', 'but'])

/** What a less usual counterpart costs. */
const unlikeness = 0.05

/** How far on each side neighbours are looked at, and what each word away costs. */
const near = { reach: 3, step: 0.012, none: 0.1 } as const

/**
 * Links pronouns, conjunctions, negations and the like where they stand at about the same place.
 *
 * @param table - links; more are added
 * @param scores - scores of all pairs
 * @param source - Hindi words
 * @param target - English words
 */
export function linkClosedWords(
  table: LinkTable,
  scores: WordScores,
  source: LinkSide,
  target: LinkSide,
): void {
  const { rows, columns, byRow } = scores
  const candidates: { h: number; e: number; away: number }[] = []
  const [counts, counterparts] = [new Uint16Array(rows), new Uint16Array(columns)]
  byRow.forEach((pairs, h) => {
    const form = source.types[h]?.form ?? ''
    if (plain.has(form) || table.bySource[h]?.size !== 0) return
    if (source.upos[h] === 'AUX' && !isModal(form)) return
    for (const { e, strength, isClosed } of pairs) {
      if (!isClosed || table.byTarget[e]?.size !== 0) continue
      counts[h]!++
      counterparts[e]!++
      const isJoint = source.upos[h] === 'CCONJ' && joints.has(target.types[e]?.form ?? '')
      const place = measureDistance(table, h, e, rows, columns, isJoint)
      candidates.push({ h, e, away: place + (1 - strength) * unlikeness })
    }
  })
  candidates.sort((a, b) => a.away - b.away || a.h - b.h || a.e - b.e)
  for (const { h, e, away } of candidates) {
    const isAlone = counts[h] === 1 && counterparts[e] === 1 && source.upos[h] !== 'VERB'
    if (away > (isAlone ? aloneDrift : closedDrift)) continue
    if (table.bySource[h]?.size !== 0 || table.byTarget[e]?.size !== 0) continue
    const isLexical = away <= sureDrift && lexical.has(source.upos[h] ?? 'X')
    table.add(h, e, isLexical ? score.lexical : score.closed)
  }
}

/** How far a pair is from where its neighbours' links say it should be, as a share of the sentence. */
function measureDistance(
  table: LinkTable,
  h: number,
  e: number,
  rows: number,
  columns: number,
  isJoint: boolean,
): number {
  const before = measureSide(table, h, e, -1, isJoint)
  const after = measureSide(table, h, e, 1, isJoint)
  const own = Math.abs((h + 0.5) / rows - (e + 0.5) / columns)
  if (before >= near.none && after >= near.none) return own
  // What joins stands between what it joins; of the others one neighbour says enough.
  const beside = isJoint ? (before + after) / 2 : Math.min(before, after) + (before + after) / 20
  return beside + own / 20
}

function measureSide(
  table: LinkTable,
  h: number,
  e: number,
  step: 1 | -1,
  isJoint: boolean,
): number {
  let best: number = near.none
  for (let away = 1; away <= near.reach; away++) {
    for (const other of table.bySource[h + step * away]?.keys() ?? []) {
      const distance = Math.abs(other - e)
      if (distance === 0 || distance > near.reach) continue
      if (isJoint && (other - e) * step < 0) continue
      best = Math.min(best, near.step * (away + distance - 2))
    }
  }
  return best
}
