import type { DictionaryEntry } from '@sahapath/core'
import { fold } from '@sahapath/hindi/fold'
import { nameEntries } from '../entries/name-entries.ts'
import { hasDevanagari } from '../text/clean-text.ts'
import { type Equivalent, splitGloss } from './split-gloss.ts'

/** An English headword as the equivalent of a Hindi word. */
interface Source {
  english: string
  equivalent: Equivalent
  /** How many equivalents of the headword come before this one. */
  rank: number
  /** How many it has: everyday words have many. */
  count: number
}

/** All that goes back to one Hindi word as one part of speech. */
interface Group {
  upos: DictionaryEntry['upos']
  sources: Source[]
}

/**
 * Turns entries from English to Hindi round.
 *
 * Headwords whose equivalent has no note go first, then those for which it stands earliest, those of fewest words, those
 * with most equivalents, and the shortest; what is alike in all this stays in the order of the dictionary. Notes in
 * brackets stay with the gloss.
 */
export class Inversion {
  readonly #groups = new Map<string, Group>()

  /**
   * Takes an entry in.
   *
   * @param entry Entry with an English headword and Hindi glosses.
   * @returns What of its glosses cannot be a headword.
   */
  add({ lemma, upos, glosses }: DictionaryEntry): string[] {
    const unusable = glosses.filter((gloss) => !hasDevanagari(gloss))
    const equivalents = glosses.filter(hasDevanagari).flatMap(splitGloss)
    for (const [rank, equivalent] of equivalents.entries()) {
      if (!hasDevanagari(equivalent.text)) {
        unusable.push(equivalent.text)
        continue
      }
      const key = `${upos} ${fold(equivalent.text)}`
      const source = { english: lemma, equivalent, rank, count: equivalents.length }
      const group = this.#groups.get(key)
      if (group) group.sources.push(source)
      else this.#groups.set(key, { upos, sources: [source] })
    }
    return unusable
  }

  /**
   * Gives the entries turned round.
   *
   * @returns Entries with Hindi headwords, in the order in which the words first came up.
   */
  toEntries(): DictionaryEntry[] {
    return nameEntries([...this.#groups.values()].map(makeEntry))
  }
}

function makeEntry({ upos, sources }: Group): DictionaryEntry {
  const [lemma = '', ...variants] = countSpellings(sources)
  const ranked = sources.toSorted(compareSources)
  return {
    id: '',
    lemma,
    upos,
    glosses: [...new Set(ranked.map((source) => writeGloss(source, upos)))],
    ...(variants.length > 0 && { variants }),
    level: 5,
  }
}

/** Spellings that fold alike, the most frequent first. */
function countSpellings(sources: readonly Source[]): string[] {
  const counts = new Map<string, number>()
  for (const { equivalent } of sources) {
    counts.set(equivalent.text, (counts.get(equivalent.text) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([spelling]) => spelling)
}

function compareSources(a: Source, b: Source): number {
  return (
    Number(!!a.equivalent.note) - Number(!!b.equivalent.note) ||
    a.rank - b.rank ||
    countWords(a.english) - countWords(b.english) ||
    b.count - a.count ||
    a.english.length - b.english.length
  )
}

function countWords(text: string): number {
  return text.split(' ').length
}

function writeGloss({ english, equivalent }: Source, upos: DictionaryEntry['upos']): string {
  const gloss = upos === 'VERB' && !english.startsWith('to ') ? `to ${english}` : english
  return equivalent.note ? `${gloss} (${equivalent.note})` : gloss
}
