import type { DictionaryEntry } from '@sahapath/core'
import type { Upos } from '@sahapath/hindi'

/** Parts of speech that stand for one another when the exact one has no entry, nearest first. */
const neighbours: Readonly<Partial<Record<Upos, readonly Upos[]>>> = {
  AUX: ['VERB'],
  VERB: ['AUX'],
  NOUN: ['ADJ', 'ADV', 'NUM'],
  PROPN: ['NOUN', 'ADJ'],
  ADJ: ['DET', 'NOUN', 'ADV', 'NUM'],
  ADV: ['ADJ', 'NOUN', 'ADP', 'DET', 'SCONJ'],
  DET: ['PRON', 'ADJ', 'NUM'],
  PRON: ['DET'],
  NUM: ['DET', 'ADJ', 'NOUN'],
  ADP: ['ADV', 'NOUN'],
  CCONJ: ['SCONJ', 'ADV', 'PART'],
  SCONJ: ['CCONJ', 'ADV', 'PART'],
  PART: ['ADV', 'CCONJ', 'SCONJ', 'INTJ'],
  INTJ: ['PART'],
}

const farthest = 9

/**
 * Ranks the entries of a citation form for a part of speech; without one, the frequent come first.
 *
 * @param entries Entries.
 * @param upos Part of speech of the word looked up.
 * @param gender Gender of the word looked up, for nouns that have two.
 * @returns The entries, best first.
 */
export function rankEntries(
  entries: readonly DictionaryEntry[],
  upos?: Upos,
  gender?: 'm' | 'f',
): DictionaryEntry[] {
  const distance = (entry: DictionaryEntry): number => {
    if (!upos || entry.upos === upos) return 0
    const place = neighbours[upos]?.indexOf(entry.upos) ?? -1
    return place < 0 ? farthest : place + 1
  }
  const wrongGender = (entry: DictionaryEntry): number =>
    gender && entry.gender && !entry.gender.includes(gender) ? 1 : 0
  return [...entries].sort(
    (a, b) => distance(a) - distance(b) || wrongGender(a) - wrongGender(b) || a.level - b.level,
  )
}
