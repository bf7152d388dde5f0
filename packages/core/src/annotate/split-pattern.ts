import { foldToken } from './fold-token.ts'
import { guessCitations } from './guess-citations.ts'

/** More ways than these to write one term are not worth their place in the automaton. */
const mostPaths = 16

/** Shorter parts are prefixes or particles, which join by their own spelling only. */
const shortestJoinedPart = 3

/** The slash of a date is part of it: 26/11. */
const space = /\s+|(?<!\d)\/|\/(?!\d)/u
const wordLike = /[\p{L}\p{N}]/u
/** Tokens of a chunk: a number parts from the letters and signs beside it. */
const part = /[0-9०-९]+|[^-‐‑–+0-9०-९]+/gu
const notDevanagari = /[^\u0900-\u097F]/u
const beyondWords = /[^\u0900-\u0963\u0971-\u097F ]/u

/**
 * Lists the ways in which a term may stand in a text: with hyphen, space or neither, and each word by its citation form.
 *
 * @param form Term as the glossary spells it.
 * @returns Sequences of folded words, the literal one first; empty when the term holds no word.
 */
export function splitPattern(form: string): string[][] {
  const chunks = isUnusual(form) ? splitWords(form) : form.split(' ')
  if (chunks.length === 0) return []
  const paths = combine(chunks.map(chunkPaths))
  const [first = '', second = ''] = chunks
  if (chunks.length === 2 && mayJoin(first) && mayJoin(second)) {
    for (const word of wordForms(first + second)) paths.push([word])
  }
  return paths
}

/** What a term may begin with. */
export interface Beginnings {
  /** Folded words; every path of `splitPattern` begins with one of them, or with a word that begins with `joined`. */
  words: readonly string[]
  /** First of two words that may also be written as one, folded. */
  joined?: string
}

/**
 * Gives a key that terms share only when they begin alike, so that `listBeginnings` need be asked once for all of them.
 *
 * @param form Term as the glossary spells it.
 * @returns The first word and a sign of how many follow; the whole form when it holds more than words.
 */
export function openingOf(form: string): string {
  const end = form.indexOf(' ')
  if (end < 0 || isUnusual(form)) return form
  return form.slice(0, end) + (isPair(form, end) ? ' +' : ' ')
}

/**
 * Lists what a term may begin with, however it is written; much sooner than `splitPattern` lists all its ways.
 *
 * @param form Term as the glossary spells it.
 * @returns Its beginnings; no words when the term holds no word.
 */
export function listBeginnings(form: string): Beginnings {
  if (isUnusual(form)) return listUnusual(form)
  const end = form.indexOf(' ')
  if (end < 0) return { words: wordForms(form) }
  const words = wordForms(form.slice(0, end))
  return isPair(form, end) ? { words, joined: words[0] as string } : { words }
}

/** Whether two words with a space at a place may be written as one. */
function isPair(form: string, space: number): boolean {
  return (
    space >= shortestJoinedPart &&
    form.length - space > shortestJoinedPart &&
    form.indexOf(' ', space + 1) < 0
  )
}

/** No word, more than one space between words, or a virama at the end of a word, which is lost where the word is joined. */
function isUnusual(form: string): boolean {
  return (
    form === '' ||
    beyondWords.test(form) ||
    form.includes('  ') ||
    form.includes('\u094D ') ||
    form.trim() !== form
  )
}

function listUnusual(form: string): Beginnings {
  const [first, second, third] = splitWords(form)
  if (first === undefined) return { words: [] }
  const words = [...wordForms(first)]
  const [head, ...rest] = splitChunk(first)
  if (head !== undefined && rest.length > 0) words.push(...wordForms(head))
  const isPair = second !== undefined && third === undefined
  if (isPair && mayJoin(first) && mayJoin(second)) words.push(...wordForms(first + second))
  return { words }
}

function splitWords(form: string): string[] {
  return form.split(space).filter((chunk) => wordLike.test(chunk))
}

/** Ways to write what stands between two spaces. */
function chunkPaths(chunk: string): string[][] {
  const whole = wordForms(chunk).map((word) => [word])
  if (!beyondWords.test(chunk)) return whole
  const parts = splitChunk(chunk)
  if (parts.length < 2) return whole
  return [...whole, ...combine(parts.map((word) => wordForms(word).map((form) => [form])))]
}

function splitChunk(chunk: string): string[] {
  return chunk.match(part)?.filter((word) => wordLike.test(word)) ?? []
}

/** A few words recur in most terms; emptied when full, so that no glossary can fill the memory. */
const known = new Map<string, readonly string[]>()
const mostKnown = 10_000

/** A word as it is listed, and the citation forms that a plural or oblique listing stands for. */
function wordForms(word: string): readonly string[] {
  let forms = known.get(word)
  if (!forms) {
    if (known.size >= mostKnown) known.clear()
    known.set(word, (forms = findForms(word)))
  }
  return forms
}

function findForms(word: string): string[] {
  const literal = foldToken(word)
  if (literal === 'के' || literal === 'की') return [literal, 'का']
  const forms = [literal]
  for (const guess of guessCitations(word)) {
    const folded = foldToken(guess)
    if (!forms.includes(folded)) forms.push(folded)
  }
  return forms
}

/** Every way through a row of choices, as far as they are worth it. */
function combine(choices: readonly string[][][]): string[][] {
  let paths: string[][] = choices[0] ?? []
  for (const choice of choices.slice(1)) {
    const longer: string[][] = []
    for (const path of paths) for (const option of choice) longer.push([...path, ...option])
    paths = longer.length > mostPaths ? longer.slice(0, mostPaths) : longer
  }
  return paths
}

function mayJoin(chunk: string): boolean {
  return chunk.length >= shortestJoinedPart && !notDevanagari.test(chunk)
}
