import type { DictionaryEntry } from '@sahapath/core'
import type { Upos } from '@sahapath/hindi'

/** First unit of a shared length: the lemma that follows it shares nothing with the one before. */
export const firstLength = 0x41

/** Says where one sense ends and the next begins: at a semicolon outside brackets. */
const betweenGlosses = /;\s*(?![^()]*\))/

/** A slice of the dictionary; an entry is made when it is first asked for. */
export class Slice {
  /** Citation forms, in code point order. */
  readonly lemmas: readonly string[]
  /** Other spellings of each entry, as they are written in its row. */
  readonly variants: readonly string[]
  /** Constructions of each entry, as they are written in its row. */
  readonly patterns: readonly string[]
  readonly #kinds: readonly string[]
  readonly #levels: readonly string[]
  readonly #glosses: readonly string[]
  readonly #tags: readonly string[]
  readonly #entries: (DictionaryEntry | undefined)[]

  /** @param text Columns with form feeds between them, cells with line feeds between them. */
  constructor(text: string) {
    const columns = text.split('\f').map((column) => column.split('\n'))
    const [
      lemmas = [],
      kinds = [],
      levels = [],
      glosses = [],
      variants = [],
      patterns = [],
      tags = [],
    ] = columns
    let last = ''
    this.lemmas = lemmas.map((cell) => {
      last = last.slice(0, cell.charCodeAt(0) - firstLength) + cell.slice(1)
      return last
    })
    this.variants = variants
    this.patterns = patterns
    this.#kinds = kinds
    this.#levels = levels
    this.#glosses = glosses
    this.#tags = tags
    this.#entries = []
  }

  /**
   * Says which part of speech an entry has.
   *
   * @param index Place in the slice.
   * @returns The part of speech.
   */
  upos(index: number): Upos {
    return (this.#kinds[index] as string).split(':', 1)[0] as Upos
  }

  /**
   * Says how frequent an entry is.
   *
   * @param index Place in the slice.
   * @returns 1 (most frequent) to 5.
   */
  level(index: number): DictionaryEntry['level'] {
    return Number(this.#levels[index]) as DictionaryEntry['level']
  }

  /**
   * Gives an entry.
   *
   * @param index Place in the slice.
   * @returns The entry, the same object every time.
   */
  entry(index: number): DictionaryEntry {
    return (this.#entries[index] ??= this.#makeEntry(index))
  }

  #makeEntry(index: number): DictionaryEntry {
    const lemma = this.lemmas[index] as string
    const kind = this.#kinds[index] as string
    const [, gender] = kind.split(':')
    const entry: DictionaryEntry = {
      id: `${lemma}.${kind.toLowerCase().replace(':', '.')}`,
      lemma,
      upos: this.upos(index),
      glosses: (this.#glosses[index] as string).split(betweenGlosses),
      level: this.level(index),
    }
    if (gender) entry.gender = gender as 'm' | 'f' | 'm/f'
    if (this.variants[index]) entry.variants = this.variants[index].split(', ')
    if (this.patterns[index]) entry.patterns = readPatterns(this.patterns[index])
    if (this.#tags[index]) entry.tags = this.#tags[index].split(', ')
    return entry
  }
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
