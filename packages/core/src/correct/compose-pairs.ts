import type { BilingualDocument, Pair, SideName } from '../document/types.ts'
import type { Grouping, SentenceGroup } from './regroup-sentences.ts'

/** Nobody has looked at what a correction left over of a pair: it is no surer than this. */
const leftoverConfidence = 0.5

/** A pair to be, with the number of the pair in whose place it comes. */
interface Draft {
  home: number
  group: SentenceGroup
  source: string[]
  target: string[]
  /** Whether it is the pair of its home unchanged. */
  isSame: boolean
}

/**
 * Makes pairs of groups, in reading order. A pair that is what it was keeps its id, its links and its place.
 * @param document Document with its pairs as they were.
 * @param grouping Groups of its sentences.
 * @param relink Links the words of a new pair.
 * @returns Pairs.
 */
export function composePairs(
  document: BilingualDocument,
  grouping: Grouping,
  relink: (source: readonly string[], target: readonly string[]) => Pair['links'],
): Pair[] {
  const order = new Map(document.sentences.map(({ id }, index) => [id, index]))
  const taken = new Set(document.pairs.map(({ id }) => id))
  const used = new Set<string>()
  return sortDrafts(makeDrafts(document, grouping, order), order).map((draft) => {
    const { home, source, target, group, isSame } = draft
    const old = document.pairs[home] as Pair
    if (isSame) return markPair(old, group)
    const id = used.has(old.id) ? makeId(old.id, taken) : old.id
    used.add(id)
    return markPair(
      { id, source, target, confidence: old.confidence, links: relink(source, target) },
      group,
    )
  })
}

function makeDrafts(
  { pairs, sentences }: BilingualDocument,
  grouping: Grouping,
  order: ReadonlyMap<string, number>,
): Draft[] {
  const homes = new Map(
    pairs.flatMap(({ source, target }, number) =>
      [...source, ...target].map((id) => [id, number] as const),
    ),
  )
  return Array.from(new Set(grouping.values()), (group) => {
    const members = [...group.ids]
      .map((id) => order.get(id) ?? 0)
      .sort((a, b) => a - b)
      .flatMap((index) => sentences[index] ?? [])
    const list = (side: SideName): string[] =>
      members.filter((item) => item.side === side).map(({ id }) => id)
    const [source, target] = [list('source'), list('target')]
    const home = homes.get(source[0] ?? target[0] ?? '') ?? 0
    const old = pairs[home]
    const isSame = isEqual(source, old?.source ?? []) && isEqual(target, old?.target ?? [])
    return { home, group, source, target, isSame }
  })
}

/** Sorts by home and Hindi; new English that stands alone comes before the first pair with later English. */
function sortDrafts(drafts: readonly Draft[], order: ReadonlyMap<string, number>): Draft[] {
  const placeOf = (ids: readonly string[]): number => order.get(ids[0] ?? '') ?? -1
  const isLone = ({ source, isSame }: Draft): boolean => source.length === 0 && !isSame
  const sorted = drafts
    .filter((draft) => !isLone(draft))
    .sort((a, b) => a.home - b.home || placeOf(a.source) - placeOf(b.source))
  const lone = drafts.filter(isLone).sort((a, b) => placeOf(a.target) - placeOf(b.target))
  const mixed: Draft[] = []
  for (const draft of sorted) {
    while (lone[0] && placeOf(lone[0].target) < placeOf(draft.target)) {
      mixed.push(lone.shift() as Draft)
    }
    mixed.push(draft)
  }
  return [...mixed, ...lone]
}

function markPair(pair: Pair, { by }: SentenceGroup): Pair {
  if (by === 'statement') return { ...pair, confidence: 1, madeBy: 'person' }
  if (by === undefined) return pair
  const left = { ...pair, confidence: Math.min(pair.confidence, leftoverConfidence) }
  delete left.madeBy
  return left
}

function makeId(id: string, taken: Set<string>): string {
  let number = 2
  while (taken.has(`${id}.${number}`)) number++
  const made = `${id}.${number}`
  taken.add(made)
  return made
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index])
}
