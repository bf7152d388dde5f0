import { fold } from '@sahapath/hindi/fold'
import { lemmatizeEnglish } from '../english/lemmatize-english.ts'
import { tokenizeEnglish } from '../english/tokenize-english.ts'
import { closedLemmas, closedWords } from './closed-words.ts'
import { findLemmas, keepCapitals, readHindiWords } from './hindi-words.ts'
import { readMarks } from './marks.ts'
import { findNumbers, type NumberUse } from './numbers.ts'
import { indexWords, type PreparedSide, type WordType, wordClass } from './side.ts'
import type { AlignableSentence } from './types.ts'

const devanagari = /\p{Script=Devanagari}/u

/** Gives every distinct word form a number. */
class TypeTable {
  readonly types: WordType[] = []
  private readonly numbers = new Map<string, number>()

  /**
   * @param form - the compared form
   * @param make - makes the type when the form is new
   * @returns the number of the type
   */
  add(form: string, make: () => WordType): number {
    const known = this.numbers.get(form)
    if (known !== undefined) return known
    this.numbers.set(form, this.types.length)
    this.types.push(make())
    return this.types.length - 1
  }
}

/**
 * Prepares the Hindi side.
 *
 * @param sentences - sentences in order
 * @returns its words and other facts as arrays
 */
export function prepareSource(sentences: readonly AlignableSentence[]): PreparedSide {
  const table = new TypeTable()
  const words = sentences.map((sentence) => {
    const lemmas = new Map(
      sentence.words?.map((word): [string, string] => [fold(word.text), fold(word.lemma)]),
    )
    const forms = readHindiWords(sentence.text)
    return collect(table, forms, findNumbers(forms), (form) => {
      if (!devanagari.test(form))
        return { form, lemmas: [lemmatizeEnglish(form)], root: form, kind: wordClass.name }
      const lemma = lemmas.get(form)
      const kind = closedWords.has(form) ? wordClass.closed : wordClass.word
      const found = findLemmas(form)
      const all = lemma ? [...new Set([lemma, ...found])] : found
      return { form, lemmas: all, root: all[0] as string, kind }
    })
  })
  return finish(sentences, words, table.types)
}

/**
 * Prepares the English side.
 *
 * @param sentences - sentences in order
 * @returns its words and other facts as arrays
 */
export function prepareTarget(sentences: readonly AlignableSentence[]): PreparedSide {
  const table = new TypeTable()
  const capitals = new Map<string, number>()
  const words = sentences.map(({ text }) => {
    const forms = readEnglishWords(text, capitals)
    return collect(table, forms, findNumbers(forms), (form) => {
      const lemma = lemmatizeEnglish(form)
      const isWord = /^\p{Script=Latin}/u.test(form)
      const kind = closedLemmas.has(lemma) && form !== 'US' ? wordClass.closed : wordClass.word
      return { form, lemmas: [lemma], root: lemma, kind: isWord ? kind : wordClass.name }
    })
  })
  // A word that is written with a capital inside sentences, and not without, is a name.
  for (const type of table.types) {
    if (type.kind === wordClass.word && (capitals.get(type.form) ?? 0) > 0)
      type.kind = wordClass.name
  }
  return finish(sentences, words, table.types)
}

function readEnglishWords(text: string, capitals: Map<string, number>): string[] {
  const forms: string[] = []
  let isFirst = true
  for (const { start, end, kind } of tokenizeEnglish(text)) {
    if (kind === 'mark') {
      if (/[.:?!"“]/u.test(text[start] as string)) isFirst = true
      continue
    }
    const token = text.slice(start, end)
    for (const part of kind === 'word' ? token.split('-') : [token]) {
      const form = keepCapitals(part.replace(/['’]s?$/u, ''))
      if (!form) continue
      forms.push(form)
      const isCapital = /^\p{Lu}/u.test(part)
      if (!isCapital) capitals.set(form, (capitals.get(form) ?? 0) - 1)
      else if (!isFirst) capitals.set(form, (capitals.get(form) ?? 0) + 1)
      isFirst = false
    }
  }
  return forms
}

function collect(
  table: TypeTable,
  forms: readonly string[],
  numbers: readonly NumberUse[],
  make: (form: string) => WordType,
): number[] {
  const types: number[] = []
  let next = 0
  for (let at = 0; at < forms.length; at++) {
    const number = numbers[next]
    if (number && number.first === at) {
      next++
      // A bare "one" is as often an article: it stays a word.
      if (number.isFirm || Number(number.key) > 1) {
        const form = `#${number.key}`
        const kind = number.isFirm ? wordClass.number : wordClass.closed
        types.push(table.add(form, () => ({ form, lemmas: [form], root: form, kind })))
        at = number.end - 1
        continue
      }
    }
    const form = forms[at] as string
    types.push(table.add(form, () => make(form)))
  }
  return types
}

function finish(
  sentences: readonly AlignableSentence[],
  words: readonly (readonly number[])[],
  types: WordType[],
): PreparedSide {
  const size = sentences.length
  const lengths = new Float64Array(size)
  const blocks = new Int32Array(size)
  const marks = new Int32Array(size)
  sentences.forEach(({ text, block }, i) => {
    lengths[i] = measureLength(text)
    blocks[i] = block ?? -1
    marks[i] = readMarks(text)
  })
  return {
    ...indexWords(words, types),
    lengths,
    blocks,
    marks,
    roles: sentences.map(({ role }) => role),
  }
}

/** Letters, digits and signs; vowel signs of Devanagari count, white space and joiners do not. */
function measureLength(text: string): number {
  return text.replace(/[\s\u200b-\u200d\u2060\ufeff]+/gu, '').length
}
