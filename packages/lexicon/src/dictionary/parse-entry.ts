import type { DictionaryEntry } from '@sahapath/core'
import type { Upos } from '@sahapath/hindi'

/** Says where one sense ends and the next begins: at a semicolon outside brackets. */
const betweenGlosses = /;\s*(?![^()]*\))/

/**
 * Reads one line of a slice.
 *
 * @param line Cells in the order lemma, part of speech and gender, level, glosses, variants, patterns, tags.
 * @returns The entry.
 */
export function parseEntry(line: string): DictionaryEntry {
  const [lemma = '', kind = '', level, glosses = '', variants, patterns, tags] = line.split('\t')
  const [upos, gender] = kind.split(':')
  const entry: DictionaryEntry = {
    id: `${lemma}.${kind.toLowerCase().replace(':', '.')}`,
    lemma,
    upos: upos as Upos,
    glosses: glosses.split(betweenGlosses),
    level: Number(level) as DictionaryEntry['level'],
  }
  if (gender) entry.gender = gender as 'm' | 'f' | 'm/f'
  if (variants) entry.variants = variants.split(', ')
  if (patterns) entry.patterns = patterns.split(' | ').map(parsePattern)
  if (tags) entry.tags = tags.split(', ')
  return entry
}

function parsePattern(item: string): { phrase: string; gloss: string } {
  const colon = item.indexOf(': ')
  return { phrase: item.slice(0, colon), gloss: item.slice(colon + 2) }
}
