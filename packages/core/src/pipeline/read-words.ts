import { analyzeTokens } from '@sahapath/hindi/analyze'
import { type Token, tokenizeWords } from '@sahapath/hindi/words'
import type { Group, Sentence, Word } from '../document/types.ts'
import { tokenizeEnglish } from '../english/index.ts'
import type { Dictionary } from '../lexicon/types.ts'
import type { FormTable } from './form-table.ts'
import type { BareSentence } from './read-side.ts'

/** Tokens a reader may tap. */
const readable: ReadonlySet<Token['kind']> = new Set(['word', 'number', 'latin', 'other-script'])

/** A source sentence with the ranked lemmas of its words, which the aligner and the glossary need. */
export interface ReadSentence {
  sentence: Sentence
  /** For each word of the sentence its lemmas, best first. */
  lemmas: string[][]
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
  const tokens = tokenizeWords(bare.text)
  const texts = tokens.map(({ start, end }) => bare.text.slice(start, end))
  const { analyses, groups } = analyzeTokens(texts)
  const words: Word[] = []
  const lemmas: string[][] = []
  // Punctuation is a token to the analyser but no word to the reader.
  const wordNumbers = new Map<number, number>()
  tokens.forEach(({ start, end, kind }, index) => {
    if (!readable.has(kind)) return
    const readings = analyses[index] ?? []
    const surface = texts[index] as string
    wordNumbers.set(index, words.length)
    const range = { start: bare.start + start, end: bare.start + end }
    words.push(kind === 'word' ? { ...range, form: table.add(surface, readings) } : range)
    lemmas.push(kind === 'word' ? readings.map(({ lemma }) => lemma) : [surface])
  })
  const units = groups.map(({ kind, words: members, lemma }): Group => {
    const entry = dictionary?.find(lemma)[0]
    return {
      kind,
      words: members.flatMap((member) => wordNumbers.get(member) ?? []),
      lemma,
      ...(entry ? { entry: table.use(entry) } : {}),
    }
  })
  const phraseWords = words.map(({ start, end }, index) => ({
    text: bare.text.slice(start - bare.start, end - bare.start),
    lemma: lemmas[index]?.[0] ?? '',
  }))
  for (const { entry, words: members } of dictionary?.findPhrases(phraseWords) ?? []) {
    const same = units.find((unit) => unit.words.join() === members.join())
    if (same) same.entry = table.use(entry)
    else units.push({ kind: 'phrase', words: members, lemma: entry.lemma, entry: table.use(entry) })
  }
  return { sentence: { ...bare, words, groups: units }, lemmas }
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
