import { fold } from '@sahapath/hindi/fold'
import { BitEncoder } from '../../hindi/src/analyze/packing/bit-coder.ts'
import { codeLemmas, type PackedRow } from '../../hindi/src/analyze/packing/lemma-model.ts'
import type { ClosedRow } from './closed-rows.ts'
import type { NameData } from './name-rows.ts'
import type { WordRow } from './word-rows.ts'
import { type KeyedRow, writeTable } from './write-table.ts'

/** Light verbs whose constructions the analyser knows by the noun, in the order of the bits. */
const lightVerbs = ['करना', 'होना', 'देना', 'लेना', 'रखना', 'लगाना', 'लगना', 'जाना', 'आना']

/** Words up to this level count as frequent. */
const frequentLevel = 2

/** What the analyser takes of a row. */
export type LemmaRow = Pick<
  WordRow,
  'lemma' | 'pos' | 'gender' | 'invariable' | 'forms' | 'patterns' | 'tags' | 'level'
>

/**
 * Makes lemma rows of words: one for each spelling, for the analyser cites a variant as it is spelt. A variant counts
 * as a band rarer than its word.
 *
 * @param words Rows of the dictionary.
 * @returns Rows for the lemma list.
 */
export function lemmasOfWords(words: readonly WordRow[]): LemmaRow[] {
  return words.flatMap((word) => [
    word,
    ...word.variants.map((lemma) => ({
      ...word,
      lemma,
      forms: [],
      level: Math.min(5, word.level + 1) as WordRow['level'],
      variant: true,
    })),
  ])
}

/**
 * Makes lemma rows of the verbs that are auxiliaries and nothing else: सकना, चुकना.
 *
 * @param closed Rows of the closed classes.
 * @param words Rows of the dictionary.
 * @returns Rows for the lemma list.
 */
export function lemmasOfAuxiliaries(
  closed: readonly ClosedRow[],
  words: readonly WordRow[],
): LemmaRow[] {
  const verbs = new Set(words.filter(({ pos }) => pos === 'VERB').map(({ lemma }) => lemma))
  return closed
    .filter(({ pos, paradigm, lemma }) => pos === 'AUX' && paradigm.length > 0 && !verbs.has(lemma))
    .map(({ lemma, pos, level }) => ({ ...bare, lemma, pos, level }))
}

/** A row that says nothing. */
const bare = {
  gender: '',
  level: 5 as const,
  invariable: false,
  forms: [],
  patterns: [],
  tags: [] as string[],
}

/** Demonyms are adjectives and nouns of the dictionary; the other names are cited as they stand. */
const uncited = new Set(['demonym', 'event', 'product'])

/** The packed layout has no digits. */
const oneHindiWord = /^[\u0900-\u0965\u0970-\u097F-]+$/

/**
 * Makes lemma rows of the names of one word, so that जर्मनी is not taken for an adjective of जर्मन.
 *
 * @param names Rows of the names.
 * @returns Rows for the lemma list, each spelling once.
 */
export function lemmasOfNames(names: readonly NameData[]): LemmaRow[] {
  const spellings = new Set<string>()
  for (const { name, type, variants } of names) {
    if (uncited.has(type)) continue
    for (const spelling of [name, ...variants]) {
      if (oneHindiWord.test(spelling)) spellings.add(spelling)
    }
  }
  return [...spellings].map((lemma) => ({ ...bare, lemma, pos: 'PROPN' }))
}

/** What the analyser needs to know of each word, without its meaning, in two layouts of the same rows. */
export interface PackedLemmas {
  /** For the network: the rows coded by a context model, in base 64. */
  packed: string
  /** For the disk: rows of a `RowTable`. */
  plain: string
}

/**
 * Writes what the analyser needs to know of each word, without its meaning.
 *
 * @param words Rows of the dictionary.
 * @returns Lines: the tags, the light verbs, the irregular forms; packed, the number of rows and the rows; plain, after a
 *   form feed the rows in order of their keys.
 */
export function packLemmas(words: readonly LemmaRow[]): PackedLemmas {
  const tags = [...new Set(words.map(tagOf))].sort(compare)
  const rows: PackedRow[] = []
  const sorted = [...words].sort((a, b) => compare(a.lemma, b.lemma) || compare(tagOf(a), tagOf(b)))
  for (const word of sorted) {
    const frequent = word.level <= frequentLevel
    const tag = tags.indexOf(tagOf(word))
    rows.push({ spelling: word.lemma, tag, frequent, lightVerbs: lightVerbsOf(word) })
  }
  const encoder = new BitEncoder()
  codeLemmas(encoder, rows, rows.length)
  const head = [tags.join(' '), lightVerbs.join(' '), irregularForms(words)].join('\n')
  const table = rows.map(
    ({ spelling, tag, frequent, lightVerbs: lights }): KeyedRow => [
      fold(spelling),
      [spelling, tag, frequent ? 1 : 0, lights].join('\t'),
    ],
  )
  return {
    packed: [head, rows.length, Buffer.from(encoder.finish()).toString('base64')].join('\n'),
    plain: `${head}\f${writeTable(table)}`,
  }
}

/** Part of speech, gender and behaviour: `NOUN:m:i` keeps its -ा, `VERB::i` is intransitive. */
function tagOf({ pos, gender, invariable, tags }: LemmaRow): string {
  const behaviour = invariable || (pos === 'VERB' && tags.includes('intr')) ? 'i' : ''
  return `${pos}:${gender}:${behaviour}`
}

function lightVerbsOf(word: LemmaRow): number {
  if (word.pos !== 'NOUN' && word.pos !== 'ADJ' && word.pos !== 'ADV') return 0
  let bits = 0
  for (const { phrase } of word.patterns) {
    const [, light = ''] = /(?:^| )~ (\S+)$/.exec(phrase) ?? []
    const bit = lightVerbs.indexOf(light)
    if (bit >= 0) bits |= 1 << bit
  }
  return bits
}

function irregularForms(words: readonly LemmaRow[]): string {
  const forms: string[] = []
  for (const { lemma, pos, forms: given } of words) {
    for (const [slot, form] of given) {
      if (fold(form) !== fold(lemma)) forms.push(`${form}:${lemma}:${pos}:${slot}`)
    }
  }
  return forms.sort(compare).join(' ')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
