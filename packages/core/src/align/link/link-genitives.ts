import { wordClass } from '../side.ts'
import { isGenitive } from './genitive.ts'
import type { LinkTable } from './link-table.ts'
import type { LinkSide } from './read-words.ts'

/** Score of a link of grammar: it helps reading and is never sure. */
const score = 0.4

/** How many words may stand between the genitive and its two nouns. */
const reach = { owner: 2, owned: 4, of: 6 } as const

/**
 * Links का, के and की to the ’s after the English owner, or to the of between what is owned and its owner.
 *
 * @param table - links of content words; more are added
 * @param source - Hindi words with their groups
 * @param target - English words and marks
 */
export function linkGenitives(table: LinkTable, source: LinkSide, target: LinkSide): void {
  const compound = new Set(
    source.groups.flatMap(({ kind, words }) => (kind === 'postposition' ? words : [])),
  )
  for (let h = 1; h < source.types.length; h++) {
    if (!isGenitive(source.types[h]?.form ?? '') || source.upos[h] !== 'ADP') continue
    if (compound.has(h) || table.bySource[h]?.size !== 0) continue
    const owner = findLinked(table, h, -1, reach.owner)
    if (owner < 0) continue
    const ending = findEnding(table, target, owner)
    const e =
      ending >= 0 ? ending : findOf(table, target, owner, findLinked(table, h, 1, reach.owned))
    if (e >= 0) table.add(h, e, score)
  }
}

/** English word of the nearest linked word on one side, or -1. */
function findLinked(table: LinkTable, h: number, step: 1 | -1, most: number): number {
  for (let away = 1; away <= most; away++) {
    const best = table.bestOf(h + step * away)
    if (best >= 0) return best
  }
  return -1
}

function findEnding(table: LinkTable, { marks, types }: LinkSide, owner: number): number {
  const e = owner + 1
  if (table.byTarget[e]?.size !== 0) return -1
  const isPlural = marks[e] === 'single' && (types[owner]?.form.endsWith('s') ?? false)
  return marks[e] === 'genitive' || isPlural ? e : -1
}

/** The of nearest before the owner that stands after what is owned, or -1. */
function findOf(
  table: LinkTable,
  { types, marks }: LinkSide,
  owner: number,
  owned: number,
): number {
  for (let e = owner - 1; e > owned && e >= owner - reach.of; e--) {
    const type = types[e]
    if (type?.form === 'of' && table.byTarget[e]?.size === 0) return e
    if (marks[e] !== '' && type?.kind !== wordClass.closed) return -1
  }
  return -1
}
