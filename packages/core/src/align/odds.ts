import { nearby } from './side.ts'

/** How a word's chance of standing in an unrelated sentence is smoothed: so many sentences seen, with this rate. */
const prior = { sentences: 10, rate: 0.05 } as const

/**
 * Tells how likely a sentence nearby holds a word by chance.
 *
 * @param size - count of sentences of the longer text
 * @returns the chance for a word that stands in so many sentences nearby, by that number
 */
export function countChance(size: number): Float64Array {
  const near = Math.min(size, 2 * nearby + 1)
  const chance = new Float64Array(2 * nearby + 2)
  for (let crowd = 0; crowd < chance.length; crowd++) {
    chance[crowd] =
      (Math.max(crowd - 0.7, 0.3) + prior.sentences * prior.rate) / (near + prior.sentences)
  }
  return chance
}

/**
 * Tells how much a match speaks for a pair, over the same word unmatched.
 *
 * A match is worth `log(1 - e + e * s / n)` and a miss `log(1 - e)`: this is the difference.
 *
 * @param rate - e, how probable a match is in a true translation
 * @param strength - s, how good the match is, 0–1
 * @param chance - n, how likely an unrelated sentence has it
 * @returns natural-log odds, 0 or more
 */
export function wordOdds(rate: number, strength: number, chance: number): number {
  return Math.log(1 + ((rate / (1 - rate)) * strength) / chance)
}
