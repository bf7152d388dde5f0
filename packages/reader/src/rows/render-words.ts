import type { Sentence } from '@sahapath/core/document'
import { html, nothing, type TemplateResult } from 'lit'
import type { Row } from '../document/group-pairs.ts'
import { languageOf } from '../document/language-of.ts'
import { linkedWords, textOf } from '../document/link-words.ts'
import { splitUnits, type Unit } from '../document/split-units.ts'
import type { RowContext } from './row-context.ts'

/**
 * Shows a Hindi sentence word by word: each word over its romanisation, each unit over its gloss.
 * @param row The row that holds the sentence.
 * @param sentence A sentence of the source side.
 * @param context What rows need; glosses are shown where the view asks for words.
 * @returns The sentence; word order and every character of the text are kept.
 */
export function renderWords(row: Row, sentence: Sentence, context: RowContext): TemplateResult {
  if (languageOf(sentence.text) !== 'hi') {
    return html`<span class="sentence">${sentence.text}</span> `
  }
  const linked = (word: number): string[] =>
    linkedWords(row, { side: 'source', sentence, word }).map((place) =>
      textOf(place.sentence, place.sentence.words[place.word]),
    )
  const units = context.view.words
    ? splitUnits(context.index, sentence, linked)
    : sentence.words.map((_, from): Unit => ({ from, to: from + 1, gloss: '' }))
  const shown = units.map((unit) => renderUnit(sentence, unit, context))
  return html`<span class="sentence words">${shown}</span> `
}

function renderUnit(sentence: Sentence, unit: Unit, context: RowContext): TemplateResult {
  const { from, to } = unit
  const gloss = unit.gloss ? html`<span class="gloss" lang="en">${unit.gloss}</span>` : nothing
  if (to === from + 1) {
    return html`<span class="unit">${renderWord(sentence, from, context)}${gloss}</span> `
  }
  const words: TemplateResult[] = []
  for (let at = from; at < to; at++) words.push(renderWord(sentence, at, context))
  return html`<span class="unit"><span class="unit-words">${words}</span>${gloss}</span> `
}

function renderWord(sentence: Sentence, number: number, context: RowContext): TemplateResult {
  const [before, after] = punctuationAround(sentence, number)
  const surface = textOf(sentence, sentence.words[number])
  const roman = context.romanizer
    ? context.romanizer(surface)
    : context.index.form(sentence.words[number]?.form)?.romanization
  return html`<span class="word" part="word" data-word=${number}
      ><span class="surface">${before + surface + after}</span
      ><span class="reading" lang="hi-Latn">${roman ?? ''}</span></span
    > `
}

// What stands before a space belongs to the word before it, what stands after one to the word after.
function punctuationAround(sentence: Sentence, number: number): [before: string, after: string] {
  const word = sentence.words[number]
  if (!word) return ['', '']
  const text = (start: number, end: number): string =>
    sentence.text.slice(start - sentence.start, end - sentence.start)
  const previous = sentence.words[number - 1]
  const next = sentence.words[number + 1]
  const before = text(previous?.end ?? sentence.start, word.start)
  const after = text(word.end, next?.start ?? sentence.end)
  return [
    previous ? (before.match(/\s(\S+)$/u)?.[1] ?? '') : before,
    next ? (after.match(/^\S+/u)?.[0] ?? '') : after,
  ]
}
