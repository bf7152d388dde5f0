import { fold } from '../fold/index.ts'
import type { Upos } from '../types.ts'
import { getClosedClasses } from './closed-class.ts'
import { deriveReadings } from './derive-readings.ts'
import { guessReadings } from './guess-readings.ts'
import { getLemmaList } from './lemma-list.ts'
import { readListed } from './read-listed.ts'
import type { Reading } from './reading.ts'

/** All that is known of a form before its neighbours are looked at. */
export interface Form {
  /** The form as `fold` leaves it. */
  folded: string
  /** Readings, the likeliest first as far as the form alone tells; at least one. */
  readings: readonly Reading[]
}

/** Forms that were met before, by surface; emptied when full, so that no text can fill the memory. */
const cache = new Map<string, Form>()
const cacheSize = 20_000
let cacheVersion = 0

/**
 * Finds every reading of a form.
 *
 * @param surface A word, a number, a mark.
 * @returns The form; shared between calls, not to be changed.
 */
export function findReadings(surface: string): Form {
  const { version } = getLemmaList()
  if (version !== cacheVersion) {
    cache.clear()
    cacheVersion = version
  }
  const cached = cache.get(surface)
  if (cached) return cached
  const folded = fold(surface)
  const readings = collectReadings(folded, surface).sort(
    // खर्चों is of खर्च rather than of खर्चा, other things being equal.
    (a, b) => b.prior - a.prior || a.lemma.length - b.lemma.length,
  )
  const form: Form = { folded, readings }
  if (cache.size >= cacheSize) cache.clear()
  cache.set(surface, form)
  return form
}

function collectReadings(folded: string, surface: string): Reading[] {
  const closed = readClosed(folded)
  const listed = preferSpelling(readListed(folded), surface)
  const found = [...closed, ...listed]
  // A vocative of a thing is less likely than a word no one has heard of: प्लेनो.
  if (found.some(({ prior }) => prior > 0)) return found
  if (found.length > 0) return [...found, ...guessReadings(folded, surface)]
  const derived = deriveReadings(folded, surface)
  return derived.length > 0 ? derived : guessReadings(folded, surface)
}

/** What a spelling that is written out exactly counts over one that is the same only when folded. */
const exactSpelling = 6

/** पेड़ is the tree and पेड is paid: of two words that fold alike the one that is written counts. */
function preferSpelling(readings: Reading[], surface: string): Reading[] {
  if (readings.length < 2) return readings
  const written = surface.normalize('NFC')
  return readings.map((reading) => {
    const key = fold(reading.lemma)
    const shared = sharedStart(reading.lemma, written)
    const closest = readings.every(
      ({ lemma }) => fold(lemma) !== key || sharedStart(lemma, written) <= shared,
    )
    const rival = readings.some(({ lemma }) => lemma !== reading.lemma && fold(lemma) === key)
    return rival && closest ? { ...reading, prior: reading.prior + exactSpelling } : reading
  })
}

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

/** Among readings of one form, a postposition is likelier than a particle (तक, से); an ordinal is as other adjectives. */
const closedPriors: Readonly<Partial<Record<Upos, number>>> = {
  ADP: 24,
  PART: 18,
  ADJ: 17,
  NUM: 22,
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
    prior:
      (closedPriors[upos] ?? 22) -
      index +
      (fold(lemma) === folded ? 4 : 0) -
      (features.Mood === 'Imp' ? 6 : 0),
  }))
}
