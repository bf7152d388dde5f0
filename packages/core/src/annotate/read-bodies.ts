import { isOrganisation } from './is-organisation.ts'
import type { ListedName } from './name-list.ts'
import { readBracketedNames, readDatelineAgency } from './read-bracketed-names.ts'
import { readIntroducedOrganisations } from './read-introduced-organisations.ts'
import { readLoanOrganisations } from './read-loan-organisations.ts'
import { readPairedNames } from './read-paired-names.ts'
import { type NamedRun, readNamedThings } from './read-named-things.ts'
import { readOrganisationRuns } from './read-organisation-runs.ts'
import type { MatchSentence, NameContext } from './types.ts'

/**
 * Reads the organisations, ships and operations that stand in no list.
 *
 * @param sentence Sentence with its words.
 * @param context What else is known of it.
 * @param listed Its listed names.
 * @returns Runs, of which some may overlap.
 */
export function readBodies(
  sentence: MatchSentence,
  context: NameContext | undefined,
  listed: readonly ListedName[],
): NamedRun[] {
  const { words } = sentence
  const terms = context?.terms ?? []
  const isTerm = (first: number, last: number): boolean =>
    terms.some(
      ({ start, end, concept }) =>
        concept.type !== 'org' && words[first]?.start === start && words[last - 1]?.end === end,
    )
  const places = new Set<number>()
  const organisations = new Set<number>()
  for (const { first, last, row } of listed) {
    for (let at = first; at < last; at++) {
      if (row.type === 'place') places.add(at)
      if (row.type === 'org') organisations.add(at)
    }
  }
  for (const { start, end, concept } of terms) {
    if (!isOrganisation(concept)) continue
    words.forEach((word, at) => {
      if (start <= word.start && word.end <= end) organisations.add(at)
    })
  }
  const runs = [
    ...readOrganisationRuns(sentence, isTerm),
    ...readLoanOrganisations(
      sentence,
      (at) => places.has(at),
      (at) => organisations.has(at),
    ),
    ...readIntroducedOrganisations(sentence),
    ...readDatelineAgency(sentence),
    ...readPairedNames(sentence, (at) => places.has(at) || organisations.has(at)),
  ]
  const ends = new Set(runs.map(({ last }) => words[last - 1]?.end))
  for (const { last, row } of listed) if (row.type === 'org') ends.add(words[last - 1]?.end)
  for (const { end, concept } of terms) if (isOrganisation(concept)) ends.add(end)
  const organisationRuns = [...runs, ...readBracketedNames(sentence, (end) => ends.has(end))]
  return [
    ...readNamedThings(sentence),
    ...organisationRuns.map((run): NamedRun => ({ ...run, type: 'org' })),
  ]
}
