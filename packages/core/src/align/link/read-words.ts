import { analyzeTokens } from '@sahapath/hindi/analyze'
import { fold } from '@sahapath/hindi/fold'
import type { Upos, WordGroup } from '@sahapath/hindi'
import { findNumbers } from '../evidence/numbers.ts'
import { keepCapitals } from '../hindi-words.ts'
import { type WordType, wordClass } from '../side.ts'
import type { LinkableWord } from '../types.ts'
import { makeNumberType, makeSourceType, makeTargetType } from '../word-types.ts'

/** Words of one side, ready to be linked. */
export interface LinkSide {
  /** For each word its type; marks get a type that matches nothing. */
  types: WordType[]
  /** Part of speech of each Hindi word; empty for English. */
  upos: readonly (Upos | undefined)[]
  /** Units of several Hindi words; empty for English. */
  groups: readonly WordGroup[]
}

const noWord: WordType = { form: '', lemmas: [], root: '', kind: wordClass.closed }

/**
 * Reads the words of the Hindi side.
 *
 * @param words - words and marks in order, with lemmas where the caller knows them
 * @returns their types, parts of speech and groups
 */
export function readSourceWords(words: readonly LinkableWord[]): LinkSide {
  const { analyses, groups } = analyzeTokens(words.map(({ text }) => text))
  const types = words.map(({ text, lemma }, at) => {
    if (!/[\p{L}\p{N}]/u.test(text)) return noWord
    const form = /\p{Script=Devanagari}/u.test(text) ? fold(text) : keepCapitals(text)
    const best = analyses[at]?.[0]
    return makeSourceType(form, lemma ?? (best?.known ? best.lemma : undefined))
  })
  return {
    types: replaceNumbers(
      words.map(({ text }) => fold(text).toLowerCase()),
      types,
    ),
    upos: analyses.map((readings) => readings[0]?.upos),
    groups,
  }
}

/**
 * Reads the words of the English side.
 *
 * @param words - words and marks in order
 * @returns their types
 */
export function readTargetWords(words: readonly LinkableWord[]): LinkSide {
  const types = words.map(({ text, lemma }, at) => {
    if (!/[\p{L}\p{N}]/u.test(text)) return noWord
    const type = makeTargetType(keepCapitals(text.replace(/['’]s?$/u, '')))
    if (lemma) type.lemmas = [lemma.toLowerCase()]
    const isInside = at > 0 && !/^[.:?!"“]$/u.test((words[at - 1] as LinkableWord).text)
    if (type.kind === wordClass.word && isInside && /^\p{Lu}/u.test(text))
      type.kind = wordClass.name
    return type
  })
  return {
    types: replaceNumbers(
      words.map(({ text }) => text.toLowerCase()),
      types,
    ),
    upos: [],
    groups: [],
  }
}

/** Gives every word of a number the type of the whole number. */
function replaceNumbers(forms: readonly string[], types: readonly WordType[]): WordType[] {
  const replaced = [...types]
  for (const number of findNumbers(forms)) {
    const type = makeNumberType(number)
    if (type) for (let at = number.first; at < number.end; at++) replaced[at] = type
  }
  return replaced
}
