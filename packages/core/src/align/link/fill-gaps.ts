import { fold } from '@sahapath/hindi/fold'
import { type WordType, wordClass } from '../side.ts'
import type { LinkTable } from './link-table.ts'
import type { LinkSide } from './read-words.ts'

/** Score of a link that only its place between links speaks for. */
const score = 0.3

/** How far links are looked for on both sides, and what one is worth by its distance in words. */
const support = { byDistance: [0, 1, 0.5, 0.25], crossed: 0.5 } as const

/** Least support of a gap that is filled, and how much better than any other it must be. */
const least = { support: 0.8, lead: 0.2 } as const

/**
 * Links a Hindi and an English content word that stand alone among words linked to each other.
 *
 * @param table - links; more are added
 * @param source - Hindi words
 * @param target - English words
 * @returns whether there were any
 */
export function fillGaps(table: LinkTable, source: LinkSide, target: LinkSide): boolean {
  const rows = listOpen(source).filter(
    (h) => table.bySource[h]?.size === 0 && !isLight(source.types[h] as WordType),
  )
  const columns = listOpen(target).filter((e) => table.byTarget[e]?.size === 0)
  const gaps: Gap[] = []
  const [byRow, byColumn] = [new Map<number, Rivals>(), new Map<number, Rivals>()]
  for (const h of rows) {
    for (const e of columns) {
      const support = sumLinks(table, h, e)
      if (support <= 0) continue
      gaps.push({ h, e, support })
      compete(byRow, h, support)
      compete(byColumn, e, support)
    }
  }
  const found = gaps.filter(
    ({ h, e, support }) =>
      support >= least.support && leads(byRow.get(h), support) && leads(byColumn.get(e), support),
  )
  for (const { h, e } of found) table.add(h, e, score)
  return found.length > 0
}

/** Two words that might stand for each other, with the support of their place. */
interface Gap {
  h: number
  e: number
  support: number
}

/** The best and the second best support among the gaps of one word. */
type Rivals = [best: number, second: number]

function compete(rivals: Map<number, Rivals>, word: number, support: number): void {
  const [best, second] = rivals.get(word) ?? [0, 0]
  rivals.set(word, support > best ? [support, best] : [best, Math.max(second, support)])
}

function leads(rivals: Rivals | undefined, support: number): boolean {
  const [best, second] = rivals ?? [0, 0]
  return support === best && second <= support - least.lead
}

/** Verbs that stand beside another word far oftener than for themselves. */
const lightVerbs: ReadonlySet<string> = new Set(
  'होना करना देना लेना जाना आना रहना रखना बनना बनाना पड़ना चाहना सकना चुकना लगना पाना डालना'
    .split(' ')
    .map(fold),
)

function isLight({ lemmas }: WordType): boolean {
  return lemmas.some((lemma) => lightVerbs.has(lemma))
}

function listOpen({ types, upos }: LinkSide): number[] {
  return types.flatMap((type, at) =>
    type.form !== '' && type.kind !== wordClass.closed && upos[at] !== 'AUX' ? [at] : [],
  )
}

/** How many links tie the words around two words, the nearest counted most. */
function sumLinks(table: LinkTable, h: number, e: number): number {
  const reach = support.byDistance.length - 1
  let sum = 0
  for (let row = Math.max(0, h - reach); row <= h + reach; row++) {
    if (row === h) continue
    let best = 0
    for (const other of table.bySource[row]?.keys() ?? []) {
      const distance = Math.max(Math.abs(row - h), Math.abs(other - e))
      const isCrossed = row < h !== other < e
      const worth = (support.byDistance[distance] ?? 0) * (isCrossed ? support.crossed : 1)
      best = Math.max(best, worth)
    }
    sum += best
  }
  return sum
}
