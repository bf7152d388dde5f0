import type { LinkTable } from './link-table.ts'
import type { LinkSide } from './read-words.ts'

/** Scores of a light verb that English says too, and of one that only makes a verb of the word before. */
const score = { own: 0.5, group: 0.33 } as const

/** How far from its noun an English light verb may stand. */
const reach = 4

/** Hindi light verbs with the English ones that make a verb of a noun in the same way. */
const rows = `
करना: make hold do take conduct carry reach pursue
कराना: make hold do conduct
देना: give offer provide pay lend lay issue
लेना: take draw
होना: take occur happen come hold
रखना: keep hold maintain put
आना: come
जाना: go
बनाना: make build form
बनना: become
लगाना: impose put place lay
उठाना: take raise
डालना: put cast exert
पड़ना: fall
मिलना: get receive gain
पाना: get gain
जताना: express voice
`

const english: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [verb = '', lemmas = ''] = row.split(': ')
      return [verb, new Set(lemmas.split(' '))]
    }),
)

/**
 * Links the light verb of a conjunct or compound verb to the English light verb beside its noun, or else to the
 * English of the word that it makes a verb of.
 *
 * @param table - links of content words; more are added
 * @param source - Hindi words with their groups
 * @param target - English words
 */
export function linkLightVerbs(table: LinkTable, source: LinkSide, target: LinkSide): void {
  for (const { kind, words } of source.groups) {
    if (kind !== 'conjunct-verb' && kind !== 'compound-verb') continue
    const [first = -1, ...rest] = words
    for (const h of rest) {
      if (table.bySource[h]?.size !== 0) continue
      const best = findVerb(table, source, first, h)
      if (best < 0) continue
      const own =
        kind === 'conjunct-verb' ? findOwn(table, target, best, source.types[h]?.lemmas) : -1
      if (own >= 0) table.add(h, own, score.own)
      else table.add(h, best, score.group)
    }
  }
}

/** English of the word that the light verb makes a verb of: in विश्वास गहरा हो रहा है it is गहरा; or -1. */
function findVerb(table: LinkTable, { marks }: LinkSide, first: number, h: number): number {
  let at = h - 1
  while (at > first && marks[at] !== '') at--
  return table.bestOf(at)
}

/** The nearest free light verb on either side of a noun, no mark between; or -1. */
function findOwn(
  table: LinkTable,
  { types, marks }: LinkSide,
  noun: number,
  verbs: readonly string[] = [],
): number {
  for (const step of [-1, 1]) {
    for (let away = 1; away <= reach; away++) {
      const e = noun + step * away
      if (marks[e] !== '') break
      const isFit = types[e]?.lemmas.some((lemma) =>
        verbs.some((verb) => english.get(verb)?.has(lemma)),
      )
      if (isFit && table.byTarget[e]?.size === 0) return e
    }
  }
  return -1
}
