import type { Concept } from '../document/types.ts'
import { foldToken } from './fold-token.ts'

/** Two spellings of one word share at least this part of their letters in order. */
const sameWord = 0.75

/**
 * Gives the citation form of a use of a concept.
 *
 * Spellings, wordings around the same head, abbreviations, deprecated forms and proper names go to the preferred term;
 * a synonym stays itself, since the reader has that word before the eyes: यात्रा is not दौरा.
 *
 * @param concept Concept.
 * @param form The form of the concept that was found.
 * @returns A form of the concept as the glossary spells it.
 */
export function citationForm(concept: Concept, form: string): string {
  const { hi, deprecated, abbreviations, en } = concept
  if (form === hi || deprecated?.includes(form) || abbreviations?.includes(form)) return hi
  if (/^\p{Lu}/u.test(en[0] ?? '')) return hi
  const formWords = form.split(/\s+/u)
  const hiWords = hi.split(/\s+/u)
  const sameHead = foldToken(formWords.at(-1) ?? '') === foldToken(hiWords.at(-1) ?? '')
  if (sameHead && formWords.length > 1 && hiWords.length > 1) return hi
  return likeness(foldToken(formWords.join('')), foldToken(hiWords.join(''))) >= sameWord
    ? hi
    : form
}

/** Length of the longest common subsequence over the longer length, 0–1. */
function likeness(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, () => 0)
  for (const letter of a) {
    const next = [0]
    for (let at = 0; at < b.length; at++) {
      const diagonal = (row[at] as number) + (letter === b[at] ? 1 : 0)
      next.push(Math.max(diagonal, row[at + 1] as number, next[at] as number))
    }
    row = next
  }
  return (row[b.length] as number) / Math.max(a.length, b.length, 1)
}
