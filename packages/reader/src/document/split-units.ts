import type { Sentence } from '@sahapath/core/document'
import type { DocumentIndex } from './index-document.ts'
import { orderGlosses } from './order-glosses.ts'

/** Neighbouring words that are read, and glossed, as one. */
export interface Unit {
  /** Indices into the words of the sentence: first, and one past the last. */
  from: number
  to: number
  gloss: string
}

/**
 * Splits a sentence into units for word-by-word reading: terms, names and groups of neighbouring words
 * stay whole, every other word stands alone.
 * @param index Look-ups of the document.
 * @param sentence A sentence of the source side.
 * @param linked English words linked to each word, to choose the fitting gloss by.
 * @returns Units in order; every word is in exactly one.
 */
export function splitUnits(
  index: DocumentIndex,
  sentence: Sentence,
  linked: (word: number) => readonly string[],
): Unit[] {
  const whole = collectWholes(index, sentence)
  const units: Unit[] = []
  for (let at = 0; at < sentence.words.length; ) {
    const unit = whole.find(({ from }) => from === at) ?? {
      from: at,
      to: at + 1,
      gloss: glossWord(index, sentence, at, linked(at)),
    }
    units.push(unit)
    at = unit.to
  }
  return units
}

function collectWholes(index: DocumentIndex, sentence: Sentence): Unit[] {
  const found: Unit[] = []
  const add = (from: number, to: number, gloss: string | null | undefined): void => {
    const free = !found.some((unit) => from < unit.to && unit.from < to)
    if (gloss && from >= 0 && to > from && free) found.push({ from, to, gloss })
  }
  for (const use of index.termsOf(sentence.id)) {
    add(...wordsIn(sentence, use.start, use.end), index.concept(use.concept)?.en[0])
  }
  for (const use of index.namesOf(sentence.id)) {
    add(...wordsIn(sentence, use.start, use.end), use.english)
  }
  for (const group of sentence.groups) {
    const from = group.words[0] ?? -1
    const to = (group.words.at(-1) ?? -1) + 1
    if (to - from !== group.words.length) continue
    const entry = group.entry === undefined ? undefined : index.entry(group.entry)
    add(from, to, entry && shorten(entry.glosses[0]))
  }
  return found.sort((a, b) => a.from - b.from)
}

function wordsIn(sentence: Sentence, start: number, end: number): [from: number, to: number] {
  const from = sentence.words.findIndex((word) => word.start >= start)
  const to = sentence.words.findLastIndex((word) => word.end <= end) + 1
  return [from, to]
}

function glossWord(
  index: DocumentIndex,
  sentence: Sentence,
  word: number,
  linked: readonly string[],
): string {
  const form = index.form(sentence.words[word]?.form)
  const entry = form?.entries[0] === undefined ? undefined : index.entry(form.entries[0])
  return entry ? shorten(orderGlosses(entry.glosses, linked)[0]) : ''
}

// The line under a word has room for the gloss, not for the remark behind it.
function shorten(gloss: string | undefined): string {
  return (gloss ?? '').replaceAll(/^\([^)]*\)\s*|\s*\([^)]*\)$/g, '').trim()
}
