import type { Analysis, WordGroup } from '@sahapath/hindi'
import type { Group, Sentence, Word } from '../document/types.ts'
import { tokenizeEnglish } from '../english/index.ts'
import type { Dictionary } from '../lexicon/types.ts'
import type { FormTable } from './form-table.ts'
import type { BareSentence } from './read-side.ts'
import { type ReadToken, readTokens } from './read-tokens.ts'

/** A source sentence with the readings of its words, which the aligner and the glossary need. */
export interface ReadSentence {
  sentence: Sentence
  /** For each word of the sentence its lemmas, best first. */
  lemmas: string[][]
  /** For each word its best reading. */
  readings: (Analysis | undefined)[]
}

/**
 * Reads the words of a Hindi sentence: forms, entries, and units of several words.
 * @param bare Sentence.
 * @param table Forms and entries of the document so far.
 * @param dictionary Dictionary for multiword entries.
 * @returns Sentence with words; offsets are into the text of the side.
 */
export function readHindiWords(
  bare: BareSentence,
  table: FormTable,
  dictionary: Dictionary | undefined,
): ReadSentence {
  const { tokens, groups } = readTokens(bare.text)
  const read = tokens.filter(({ readable }) => readable)
  const words = read.map(({ start, end, text, hindi, readings }): Word => {
    const [from, to] = [bare.start + start, bare.start + end]
    return hindi
      ? { start: from, end: to, form: table.add(text, readings) }
      : { start: from, end: to }
  })
  return {
    sentence: { ...bare, words, groups: findUnits(tokens, read, groups, table, dictionary) },
    lemmas: read.map(({ readings }) => readings.map(({ lemma }) => lemma)),
    readings: read.map(({ readings }) => readings[0]),
  }
}

/** Units by grammar and by dictionary; where both see the same words, the grammar says what it is. */
function findUnits(
  tokens: readonly ReadToken[],
  read: readonly ReadToken[],
  groups: readonly WordGroup[],
  table: FormTable,
  dictionary: Dictionary | undefined,
): Group[] {
  // Punctuation is a token to the analyser but no word to the reader.
  const numbers = new Map(read.map((token, number) => [token, number]))
  const units = groups.map(({ kind, words, lemma }): Group => {
    const entry = dictionary?.find(lemma)[0]
    return {
      kind,
      words: words.flatMap((word) => numbers.get(tokens[word] as ReadToken) ?? []),
      lemma,
      ...(entry ? { entry: table.use(entry) } : {}),
    }
  })
  const phrases = dictionary?.findPhrases(
    read.map(({ text, readings }) => ({ text, lemma: readings[0]?.lemma ?? text })),
  )
  for (const { entry, words } of phrases ?? []) {
    const same = units.find((unit) => unit.words.join() === words.join())
    if (same) same.entry = table.use(entry)
    else units.push({ kind: 'phrase', words, lemma: entry.lemma, entry: table.use(entry) })
  }
  return units.map((unit) => takeInAuxiliary(unit, units))
}

/** What leans on the verb of a known phrase is read with the phrase: ख़ारिज कर + दिया, स्वागत किया + गया. */
function takeInAuxiliary(unit: Group, units: readonly Group[]): Group {
  if (unit.entry === undefined || (unit.kind !== 'conjunct-verb' && unit.kind !== 'phrase')) {
    return unit
  }
  const verb = unit.words.at(-1)
  const longer = units.find(
    ({ kind, words, entry }) =>
      (kind === 'compound-verb' || kind === 'passive') && entry === undefined && words[0] === verb,
  )
  return longer ? { ...unit, words: [...unit.words, ...longer.words.slice(1)] } : unit
}

/**
 * Reads the words of an English sentence.
 * @param bare Sentence.
 * @returns Sentence with word ranges into the text of the side.
 */
export function readEnglishWords(bare: BareSentence): Sentence {
  const words = tokenizeEnglish(bare.text)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ start, end }) => ({ start: bare.start + start, end: bare.start + end }))
  return { ...bare, words, groups: [] }
}
