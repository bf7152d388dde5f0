import type { Sentence, SideName } from '@sahapath/core/document'
import type { Row } from '../document/group-pairs.ts'
import { textOf } from '../document/link-words.ts'

/**
 * Finds the element of a sentence.
 * @param element The row element.
 * @param row The row.
 * @param side Side of the sentence.
 * @param sentence One of the row's sentences.
 * @returns The element, or null when it is not shown.
 */
export function sentenceElement(
  element: HTMLElement | null,
  row: Row,
  side: SideName,
  sentence: Sentence,
): HTMLElement | null {
  const all = element?.querySelectorAll<HTMLElement>(`.cell.${side} .sentence`)
  return all?.[row[side].indexOf(sentence)] ?? null
}

/**
 * Makes the range of a word in the page.
 * @param element The element of its sentence.
 * @param sentence The sentence.
 * @param word Index of the word.
 * @returns The range, or null when the sentence does not hold the word.
 */
export function wordRange(element: HTMLElement, sentence: Sentence, word: number): Range | null {
  const place = sentence.words[word]
  if (!place) return null
  // Split into words, the sentence has more in it than its text; punctuation stands beside the word.
  const own = element.querySelector(`[data-word="${word}"] .surface`)
  const from = own
    ? (own.textContent ?? '').indexOf(textOf(sentence, place))
    : place.start - sentence.start
  const start = locateText(own ?? element, from)
  const end = locateText(own ?? element, from + place.end - place.start, true)
  if (!start || !end) return null
  const range = element.ownerDocument.createRange()
  range.setStart(...start)
  range.setEnd(...end)
  return range
}

// A place between two text nodes is the start of the second, or for an end the end of the first.
function locateText(
  element: Element,
  offset: number,
  isEnd = false,
): [node: Text, offset: number] | null {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let rest = offset
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (rest < node.length || (isEnd && rest === node.length)) return [node, rest]
    rest -= node.length
  }
  return null
}
