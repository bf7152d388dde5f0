import { fold } from '../fold/index.ts'
import { getClosedClasses } from './closed-class.ts'
import { deriveReadings } from './derive-readings.ts'
import { guessReadings } from './guess-readings.ts'
import { readListed } from './read-listed.ts'
import type { Reading } from './reading.ts'

/** Readings that were found before, by surface; emptied when full, so that no text can fill the memory. */
const cache = new Map<string, readonly Reading[]>()
const cacheSize = 20_000

/**
 * Finds every reading of a form, the likeliest first as far as the form alone tells.
 *
 * @param surface A word, a number, a mark.
 * @returns At least one reading; shared between calls, not to be changed.
 */
export function findReadings(surface: string): readonly Reading[] {
  const cached = cache.get(surface)
  if (cached) return cached
  const readings = collectReadings(surface).sort((a, b) => b.prior - a.prior)
  if (cache.size >= cacheSize) cache.clear()
  cache.set(surface, readings)
  return readings
}

function collectReadings(surface: string): Reading[] {
  const folded = fold(surface)
  const closed = readClosed(folded)
  const listed = readListed(folded)
  if (closed.length > 0 || listed.length > 0) return [...closed, ...listed]
  const derived = deriveReadings(folded, surface)
  return derived.length > 0 ? derived : guessReadings(folded, surface)
}

/** Members of closed classes are so frequent that an open-class word of the same form must be shown by its context. */
function readClosed(folded: string): Reading[] {
  const readings = getClosedClasses().forms.get(folded) ?? []
  return readings.map(({ lemma, upos, features }, index) => ({
    lemma,
    upos,
    features,
    known: true,
    // Of two closed readings the citation form is the likelier: से is not a form of सा.
    prior: 22 - index + (fold(lemma) === folded ? 4 : 0) - (features.Mood === 'Imp' ? 6 : 0),
  }))
}
