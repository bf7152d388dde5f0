import { wordClass } from '../side.ts'
import type { LinkTable } from './link-table.ts'
import type { LinkSide } from './read-words.ts'
import type { WordScores } from './score-words.ts'

/** From this score on a link leaves nothing of a word to say. */
const firm = 0.8

/** Least evidence for a second English word of a Hindi word, and for a second Hindi word of an English one. */
const second = 0.42

/**
 * Links further words to what is linked: the other words of a gloss or a name of several words, all the words of a
 * number.
 *
 * @param table - links; more are added
 * @param scores - scores of all pairs
 * @param source - Hindi words
 * @param target - English words
 */
export function spreadLinks(
  table: LinkTable,
  scores: WordScores,
  source: LinkSide,
  target: LinkSide,
): void {
  for (const { h, e, strength, isClosed } of scores.byRow.flat()) {
    if (isClosed || strength < second || table.has(h, e)) continue
    const isFreeTarget = table.byTarget[e]?.size === 0
    const isFreeSource = table.bySource[h]?.size === 0
    const isNumber =
      source.types[h]?.kind === wordClass.number && source.types[h]?.form === target.types[e]?.form
    const besideTarget = table.has(h, e - 1) || table.has(h, e + 1)
    const besideSource = table.has(h - 1, e) || table.has(h + 1, e)
    // A name that is linked already is whole: the next one has a word of its own.
    const isWhole = target.types[e]?.kind === wordClass.name && hasFirm(table, h)
    if ((isFreeTarget && besideTarget && !isWhole) || (isFreeSource && besideSource)) {
      table.add(h, e, isNumber ? strength : strength * 0.9)
    }
  }
}

function hasFirm(table: LinkTable, h: number): boolean {
  for (const score of table.bySource[h]?.values() ?? []) if (score >= firm) return true
  return false
}
