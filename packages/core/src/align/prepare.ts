import { fold } from '@sahapath/hindi/fold'
import { tokenizeEnglish } from '../english/tokenize-english.ts'
import { findNumbers } from './evidence/numbers.ts'
import { keepCapitals, readHindiWords } from './hindi-words.ts'
import { readMarks } from './marks.ts'
import { indexWords, type PreparedSide, type WordType, wordClass } from './side.ts'
import type { AlignableSentence } from './types.ts'
import { makeNumberType, makeSourceType, makeTargetType } from './word-types.ts'

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
      sentence.words?.map((word): [string, string] => [fold(word.text), word.lemma]),
    )
    return collect(table, readHindiWords(sentence.text), (form) =>
      makeSourceType(form, lemmas.get(form)),
    )
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
    return collect(table, readEnglishWords(text, capitals), makeTargetType)
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
  make: (form: string) => WordType,
): number[] {
  const types: number[] = []
  const numbers = findNumbers(forms)
  let next = 0
  for (let at = 0; at < forms.length; at++) {
    const number = numbers[next]
    if (number?.first === at) {
      next++
      const type = makeNumberType(number)
      if (type) {
        types.push(table.add(type.form, () => type))
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
