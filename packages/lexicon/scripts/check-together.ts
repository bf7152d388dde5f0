import type { ClosedRow } from './closed-rows.ts'
import { type Problem, reporterOf } from './read-table.ts'
import type { WordRow } from './word-rows.ts'

/**
 * Checks the tables against one another: what a closed class holds is not written again among the words.
 *
 * @param words Rows of the dictionary.
 * @param closed Rows of the closed classes.
 * @param problems Receives what is wrong.
 */
export function checkTogether(
  words: readonly WordRow[],
  closed: readonly ClosedRow[],
  problems: Problem[],
): void {
  const seen = new Map<string, ClosedRow>()
  for (const row of closed) {
    if (row.glosses.length === 0) continue
    const key = `${row.lemma} ${row.pos}`
    const twin = seen.get(key)
    if (twin) {
      reporterOf(row.place, problems)('lemma', `${key} is in line ${twin.place.line} already`)
    }
    seen.set(key, row)
  }
  for (const { lemma, pos, place } of words) {
    const twin = seen.get(`${lemma} ${pos}`)
    if (!twin) continue
    const where = `${twin.place.file}:${twin.place.line}`
    reporterOf(place, problems)('lemma', `${lemma} ${pos} is in ${where} already`)
  }
}
