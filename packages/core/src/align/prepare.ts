import { fold } from '@sahapath/hindi/fold'
import { type EnglishTokenKind, tokenizeEnglish } from '../english/tokenize-english.ts'
import { findNumbers } from './evidence/numbers.ts'
import { keepCapitals, readHindiWords } from './hindi-words.ts'
import { readMarks } from './marks.ts'
import { indexWords, type PreparedSide, type WordType, wordClass } from './side.ts'
import type { AlignableSentence } from './types.ts'
import { rememberWords } from '../remember-words.ts'
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
  const reader = new EnglishReader()
  const words = sentences.map(({ text }) => {
    return collect(table, reader.read(text), makeTargetType)
  })
  // A word that is written with a capital inside sentences, and not without, is a name.
  for (const type of table.types) {
    if (type.kind === wordClass.word && (reader.capitals.get(type.form) ?? 0) > 0)
      type.kind = wordClass.name
  }
  return finish(sentences, words, table.types)
}

/** A token as its compared words, and whether a sentence may begin after it. */
interface EnglishToken {
  forms: string[]
  capitals: boolean[]
  opens: boolean
}

/** Reads English sentences. */
class EnglishReader {
  /** For each form how often it has a capital inside a sentence, less how often it has none. */
  readonly capitals = new Map<string, number>()

  read(text: string): string[] {
    const forms: string[] = []
    let isFirst = true
    for (const { start, end, kind } of tokenizeEnglish(text)) {
      const token = text.slice(start, end)
      const known = kind === 'word' ? readWord(token) : readToken(token, kind)
      if (known.opens) isFirst = true
      for (let k = 0; k < known.forms.length; k++) {
        const form = known.forms[k] as string
        forms.push(form)
        if (!known.capitals[k]) this.count(form, -1)
        else if (!isFirst) this.count(form, 1)
        isFirst = false
      }
    }
    return forms
  }

  private count(form: string, step: number): void {
    this.capitals.set(form, (this.capitals.get(form) ?? 0) + step)
  }
}

/** The same words come again in every text. */
const readWord = rememberWords((token) => readToken(token, 'word'))

function readToken(token: string, kind: EnglishTokenKind): EnglishToken {
  if (kind === 'mark') return { forms: [], capitals: [], opens: /[.:?!"“]/u.test(token) }
  const read: EnglishToken = { forms: [], capitals: [], opens: false }
  for (const part of kind === 'word' ? token.split('-') : [token]) {
    const form = keepCapitals(part.replace(/['’]s?$/u, ''))
    if (!form) continue
    read.forms.push(form)
    read.capitals.push(/^\p{Lu}/u.test(part))
  }
  return read
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
