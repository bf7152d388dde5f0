import { foldAt } from './fold-at.ts'
import { foldWords } from './fold-words.ts'
import { isDerived } from './is-derived.ts'
import { afterName } from './name-words.ts'
import type { OrganisationRun } from './read-organisation-runs.ts'
import type { MatchSentence, MatchWord } from './types.ts'

/** What a report calls an organisation just before it names it. */
const introductions = foldWords(
  'एजेंसी अख़बार समाचारपत्र दैनिक चैनल वेबसाइट कंपनी फ़र्म संगठन गुट पार्टी थिंक-टैंक थिंकटैंक',
)

const devanagari = /^[\u0900-\u097F-]+$/u

/** Such names have at most so many words. */
const longest = 3

/**
 * Reads names of organisations that stand in no list from the word for what they are: समाचार एजेंसी अनादोलु.
 *
 * @param sentence Sentence with its words.
 * @returns Runs in text order, none overlapping another.
 */
export function readIntroducedOrganisations({ text, words }: MatchSentence): OrganisationRun[] {
  const runs: OrganisationRun[] = []
  for (let first = 1; first < words.length; first++) {
    if (!introductions.has(foldAt(words, first - 1))) continue
    let last = first
    while (
      last - first < longest &&
      words[last] &&
      isUnknown(words[last] as MatchWord) &&
      text.slice((words[last - 1] as MatchWord).end, (words[last] as MatchWord).start) === ' '
    ) {
      last++
    }
    if (last > first && afterName.has(foldAt(words, last))) runs.push({ first, last })
  }
  return runs
}

function isUnknown({ text, known }: MatchWord): boolean {
  return known === false && devanagari.test(text) && !isDerived(text)
}
