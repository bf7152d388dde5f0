import { fold } from '../fold/index.ts'
import { abbreviations, type AbbreviationKind, latinAbbreviations } from './data/abbreviations.ts'

const kinds: ReadonlyMap<string, AbbreviationKind> = new Map(
  [...abbreviations, ...latinAbbreviations].map(([form, kind]) => [fold(form), kind]),
)

/**
 * Tells what kind of abbreviation a word is.
 *
 * @param folded Folded word without its full stop.
 * @returns Its kind, or undefined when no row has it.
 */
export function findAbbreviationKind(folded: string): AbbreviationKind | undefined {
  return kinds.get(folded)
}
