import type { DictionaryEntry } from '@sahapath/core'
import type { Upos } from '@sahapath/hindi'

/** A part of the dictionary; an entry is made when it is first asked for. */
export interface Slice {
  /** Gives the entries of a folded citation form or variant, in order; the same objects every time. */
  find(folded: string): readonly DictionaryEntry[]
  /**
   * Gives the entries that tell of an expression of several words which begins with a folded word: those so written, and
   * those that name such a construction.
   */
  findPhraseSources(first: string): readonly PhraseSource[]
}

/** An entry that tells of several words. */
export interface PhraseSource {
  lemma: string
  /** Other spellings, as they are written in the row. */
  variants: string
  /** Constructions, as they are written in the row. */
  patterns: string
  upos: Upos
  /** 1 (most frequent) to 5. */
  level: DictionaryEntry['level']
  entry(): DictionaryEntry
}

/** Cells of a row: lemma, part of speech and gender, level, glosses, variants, constructions, labels. */
export type Cells = readonly string[]

/** Says where one sense ends and the next begins: at a semicolon outside brackets. */
const betweenGlosses = /;\s*(?![^()]*\))/

/** Stands between the variants of a row, and between its labels. */
export const betweenItems = ', '

const severalWords = /[ -]/

/**
 * Makes an entry of its row.
 *
 * @param cells Cells of the row.
 * @returns The entry.
 */
export function makeEntry(cells: Cells): DictionaryEntry {
  const [lemma = '', kind = '', level, glosses = '', variants, patterns, tags] = cells
  const [upos, gender] = kind.split(':')
  const entry: DictionaryEntry = {
    id: `${lemma}.${kind.toLowerCase().replace(':', '.')}`,
    lemma,
    upos: upos as Upos,
    glosses: glosses.split(betweenGlosses),
    level: Number(level) as DictionaryEntry['level'],
  }
  if (gender) entry.gender = gender as 'm' | 'f' | 'm/f'
  if (variants) entry.variants = variants.split(betweenItems)
  if (patterns) entry.patterns = readPatterns(patterns)
  if (tags) entry.tags = tags.split(betweenItems)
  return entry
}

/**
 * Makes the source of phrases that a row is.
 *
 * @param cells Cells of the row.
 * @param entry Gives its entry.
 * @returns The source.
 */
export function makePhraseSource(cells: Cells, entry: () => DictionaryEntry): PhraseSource {
  const [lemma = '', kind = '', level, , variants = '', patterns = ''] = cells
  return {
    lemma,
    variants,
    patterns,
    upos: kind.split(':', 1)[0] as Upos,
    level: Number(level) as DictionaryEntry['level'],
    entry,
  }
}

/**
 * Tells whether a row says anything of several words.
 *
 * @param lemma Cell of the citation form.
 * @param variants Cell of the variants.
 * @param patterns Cell of the constructions.
 * @returns True when it is a source of phrases.
 */
export function tellsOfPhrases(lemma: string, variants: string, patterns: string): boolean {
  return patterns !== '' || [lemma, ...variants.split(betweenItems)].some(isSeveralWords)
}

/**
 * Tells whether a spelling may be written as several words: आदान-प्रदान, जीवन बीमा.
 *
 * @param spelling Citation form or variant.
 * @returns True for one with a space or hyphen.
 */
export function isSeveralWords(spelling: string): boolean {
  return severalWords.test(spelling)
}

/**
 * Reads the constructions of an entry.
 *
 * @param cell Constructions as they are written in a row.
 * @returns Phrases with `~` for the lemma, and their glosses.
 */
export function readPatterns(cell: string): { phrase: string; gloss: string }[] {
  return cell.split(' | ').map((item) => {
    const colon = item.indexOf(': ')
    return { phrase: item.slice(0, colon), gloss: item.slice(colon + 2) }
  })
}

/**
 * Makes an entry of a construction.
 *
 * @param lemma The whole construction in its citation form.
 * @param upos Part of speech of the whole.
 * @param level How frequent it is, 1 to 5.
 * @param gloss Glosses with semicolons between them.
 * @returns The entry.
 */
export function makePhraseEntry(
  lemma: string,
  upos: Upos,
  level: DictionaryEntry['level'],
  gloss: string,
): DictionaryEntry {
  return {
    id: `${lemma}.${upos.toLowerCase()}`,
    lemma,
    upos,
    glosses: gloss.split(betweenGlosses),
    level,
  }
}
