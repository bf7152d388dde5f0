import { analyzeTokens } from '@sahapath/hindi/analyze'
import { fold } from '@sahapath/hindi/fold'
import type { Upos } from '@sahapath/hindi'
import { rememberWords } from '../../remember-words.ts'
import { findNumbers } from '../evidence/numbers.ts'
import { keepCapitals } from '../hindi-words.ts'
import { type WordType, wordClass } from '../side.ts'
import type { LinkableGroup, LinkableWord } from '../types.ts'
import { classifyMark } from './mark-classes.ts'
import { genitiveEnding, splitEnglishWord } from './split-words.ts'
import { makeNumberType, makeSourceType, makeTargetType } from '../word-types.ts'

/** Words of one side, ready to be linked. */
export interface LinkSide {
  /** For each word its type; marks get a type that matches nothing. */
  types: WordType[]
  /** Part of speech of each Hindi word; empty for English. */
  upos: readonly (Upos | undefined)[]
  /** Units of several Hindi words; empty for English. */
  groups: readonly LinkableGroup[]
  /** Words and marks as they stand. */
  texts: readonly string[]
  /** Class of each mark; empty for words. */
  marks: readonly string[]
  /** Which word of the caller each word is or is part of. */
  owners: readonly number[]
}

/** Plurals that pronouns of both numbers tell apart. */
const plurals: ReadonlySet<string> = new Set(['these', 'those'])

const isWord = /[\p{L}\p{N}]/u
const devanagari = /\p{Script=Devanagari}/u
const noWord: WordType = { form: '', lemmas: [], root: '', kind: wordClass.closed }

/**
 * Reads the words of the Hindi side.
 *
 * @param words - words and marks in order, with what the caller knows of them
 * @param groups - units of several words, when the caller has analysed the sentence
 * @returns their types, parts of speech and groups
 */
export function readSourceWords(
  words: readonly LinkableWord[],
  groups?: readonly LinkableGroup[],
): LinkSide {
  const analyzed = groups ? undefined : analyzeTokens(words.map(({ text }) => text))
  const forms = words.map(({ text }) => readHindiForm(text))
  const types = words.map(({ lemma }, at) => {
    const { compared } = forms[at] as WordText
    if (compared === '') return noWord
    const best = analyzed?.analyses[at]?.[0]
    return makeSourceType(compared, lemma ?? (best?.known ? best.lemma : undefined))
  })
  return {
    types: replaceNumbers(forms, types),
    upos: analyzed
      ? analyzed.analyses.map((readings) => readings[0]?.upos)
      : words.map(({ upos }) => upos),
    groups: analyzed?.groups ?? groups ?? [],
    texts: words.map(({ text }) => text),
    marks: words.map(({ text }) => classifyMark(text)),
    owners: words.map((_, at) => at),
  }
}

/**
 * Reads the words of the English side, compounds and contractions as the words they are made of.
 *
 * @param words - words and marks in order
 * @returns their types
 */
export function readTargetWords(words: readonly LinkableWord[]): LinkSide {
  const texts: string[] = []
  const owners: number[] = []
  words.forEach(({ text }, at) => {
    for (const part of splitEnglishWord(text)) {
      texts.push(part)
      owners.push(at)
    }
  })
  const forms = texts.map((text) => readEnglishForm(text))
  const types = forms.map(({ compared, isCapital }, at) => {
    if (compared === '') return noWord
    const isName = isCapital && at > 0 && !forms[at - 1]?.opens
    const type = readEnglishType(isName ? capitalMark + compared : compared)
    const owner = owners[at] as number
    const lemma = words[owner]?.lemma
    const isPart = owners[at - 1] === owner || owners[at + 1] === owner
    return lemma && !isPart ? { ...type, lemmas: [lemma.toLowerCase()] } : type
  })
  return {
    types: replaceNumbers(forms, types),
    upos: [],
    groups: [],
    texts,
    marks: texts.map(classifyMark),
    owners,
  }
}

/** What the text of one word says by itself. */
interface WordText {
  /** As types compare it; empty for a mark. */
  compared: string
  /** As numbers are read from it. */
  lower: string
  isCapital: boolean
  /** Whether a sentence may begin after it. */
  opens: boolean
}

const readHindiForm = rememberWords((text): WordText => {
  const folded = fold(text)
  return {
    compared: !isWord.test(text) ? '' : devanagari.test(text) ? folded : keepCapitals(text),
    lower: folded.toLowerCase(),
    isCapital: false,
    opens: false,
  }
})

const readEnglishForm = rememberWords(
  (text): WordText => ({
    compared:
      isWord.test(text) && text !== genitiveEnding
        ? keepCapitals(text.replace(/['’]s?$/u, ''))
        : '',
    lower: text.toLowerCase(),
    isCapital: /^\p{Lu}/u.test(text),
    opens: /^[.:?!"“]$/u.test(text),
  }),
)

/** Stands before a word with a capital inside a sentence, which is a name. */
const capitalMark = '^'

const readEnglishType = rememberWords((key): WordType => {
  const isName = key.startsWith(capitalMark)
  const form = isName ? key.slice(capitalMark.length) : key
  const type = makeTargetType(form)
  if (plurals.has(form)) type.lemmas = [form]
  if (isName && type.kind === wordClass.word) type.kind = wordClass.name
  return type
})

/** Gives every word of a number the type of the whole number. */
function replaceNumbers(forms: readonly WordText[], types: readonly WordType[]): WordType[] {
  const replaced = [...types]
  for (const number of findNumbers(forms.map(({ lower }) => lower))) {
    const type = makeNumberType(number)
    if (type) for (let at = number.first; at < number.end; at++) replaced[at] = type
  }
  return replaced
}
