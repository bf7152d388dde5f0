import { foldToken } from './fold-token.ts'
import { guessCitations } from './guess-citations.ts'

/** More ways than these to write one term are not worth their place in the automaton. */
const mostPaths = 16

/** Shorter parts are prefixes or particles, which join by their own spelling only. */
const shortestJoinedPart = 3

const genitive = /^(?:के|की)$/u

/**
 * Lists the ways in which a term may stand in a text: with hyphen, space or neither, and each word by its citation form.
 *
 * @param form Term as the glossary spells it.
 * @returns Sequences of folded words, the literal one first; empty when the term holds no word.
 */
export function splitPattern(form: string): string[][] {
  const chunks = form.split(/[\s/]+/u).filter((chunk) => foldToken(chunk))
  if (chunks.length === 0) return []
  let paths: string[][] = [[]]
  for (const chunk of chunks) {
    const parts = chunk.split(/[-‐‑–]/u).filter((part) => foldToken(part))
    const options = [wordForms(chunk).map((word) => [word])]
    if (parts.length > 1) options.push(combine(parts.map(wordForms)))
    paths = paths.flatMap((path) => options.flat().map((option) => [...path, ...option]))
    if (paths.length > mostPaths) paths.length = mostPaths
  }
  const [first = '', second = ''] = chunks
  if (chunks.length === 2 && mayJoin(first) && mayJoin(second)) {
    paths.push(...wordForms(first + second).map((word) => [word]))
  }
  return paths
}

/** A word as it is listed, and the citation forms that a plural or oblique listing stands for. */
function wordForms(word: string): string[] {
  if (genitive.test(word)) return [foldToken(word), foldToken('का')]
  const forms = [word, ...guessCitations(word)].map(foldToken)
  return [...new Set(forms)]
}

function combine(words: readonly string[][]): string[][] {
  let paths: string[][] = [[]]
  for (const forms of words) {
    paths = paths.flatMap((path) => forms.map((form) => [...path, form]))
  }
  return paths.slice(0, mostPaths)
}

function mayJoin(chunk: string): boolean {
  return chunk.length >= shortestJoinedPart && !/[^\u0900-\u097F]/u.test(chunk)
}
