import { wordClass } from '../side.ts'
import type { LinkTable } from './choose-links.ts'
import type { LinkSide } from './read-words.ts'
import type { WordScores } from './score-words.ts'

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
  const { rows, columns, strengths, isClosed } = scores
  for (let h = 0; h < rows; h++) {
    for (let e = 0; e < columns; e++) {
      const at = h * columns + e
      const strength = strengths[at] as number
      if (isClosed[at] || strength < second || table.has(h, e)) continue
      const isFreeTarget = table.byTarget[e]?.size === 0
      const isFreeSource = table.bySource[h]?.size === 0
      const isNumber =
        source.types[h]?.kind === wordClass.number &&
        source.types[h]?.form === target.types[e]?.form
      const besideTarget = table.has(h, e - 1) || table.has(h, e + 1)
      const besideSource = table.has(h - 1, e) || table.has(h + 1, e)
      if ((isFreeTarget && besideTarget) || (isFreeSource && besideSource)) {
        table.add(h, e, isNumber ? strength : strength * 0.9)
      }
    }
  }
}

/** Score of a link that only its place between links speaks for. */
const gapScore = 0.3

/**
 * Links a Hindi and an English content word that stand alone between the same two links.
 *
 * @param table - links; more are added
 * @param source - Hindi words
 * @param target - English words
 */
export function fillGaps(table: LinkTable, source: LinkSide, target: LinkSide): void {
  const isOpen = (side: LinkSide, at: number): boolean => {
    const type = side.types[at]
    return type !== undefined && type.form !== '' && type.kind !== wordClass.closed
  }
  const found: [number, number][] = []
  for (let h = 1; h + 1 < source.types.length; h++) {
    if (!isOpen(source, h) || table.bySource[h]?.size !== 0 || source.upos[h] === 'AUX') continue
    const [before, after] = [table.bestOf(h - 1), table.bestOf(h + 1)]
    if (before < 0 || after < 0 || Math.abs(after - before) !== 2) continue
    const e = (before + after) / 2
    if (isOpen(target, e) && table.byTarget[e]?.size === 0) found.push([h, e])
  }
  for (const [h, e] of found) table.add(h, e, gapScore)
}
