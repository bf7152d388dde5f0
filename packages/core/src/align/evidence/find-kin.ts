import { kinRows } from './kin-rows.ts'

const none: readonly number[] = []

/** Numbers of the sets that a lemma is in. */
const known = new Map<string, number[]>()
kinRows
  .trim()
  .split(/\s*\|/u)
  .forEach((row, number) => {
    for (const lemma of row.split(' ')) {
      const sets = known.get(lemma)
      if (sets) sets.push(number)
      else known.set(lemma, [number])
    }
  })

/**
 * Finds the sets of near English words that a lemma is in.
 *
 * @param lemma - an English lemma in lower case
 * @returns numbers of the sets, which mean nothing but being equal
 */
export function findKin(lemma: string): readonly number[] {
  return known.get(lemma) ?? none
}
