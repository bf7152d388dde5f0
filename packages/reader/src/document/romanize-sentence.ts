import type { Sentence } from '@sahapath/core/document'
import type { DocumentIndex } from './index-document.ts'

/** Romanises text the document holds no ready form for; handed in, the reader has no linguistics. */
export type Romanizer = (text: string) => string

/**
 * Writes a Hindi sentence in Latin letters from the romanised forms of its words.
 * @param index Look-ups of the document.
 * @param sentence A sentence of the source side.
 * @param romanizer Used for every word instead of the document's forms, when given.
 * @returns The romanised sentence; what stands between the words is kept, a danda becomes a full stop.
 */
export function romanizeSentence(
  index: DocumentIndex,
  sentence: Sentence,
  romanizer?: Romanizer,
): string {
  let at = sentence.start
  let line = ''
  const between = (start: number, end: number): string =>
    sentence.text.slice(start - sentence.start, end - sentence.start).replaceAll(/[।॥]/g, '.')
  for (const word of sentence.words) {
    const surface = between(word.start, word.end)
    const ready = romanizer ? romanizer(surface) : index.form(word.form)?.romanization
    line += between(at, word.start) + (ready || surface)
    at = word.end
  }
  return line + between(at, sentence.end)
}
