import type { SideName } from '@sahapath/core/document'
import type { FoundWord, ReadingHost } from '../reading/reading-host.ts'
import type { Spot } from '../reading/spot.ts'
import { wordRange } from './locate-word.ts'

/**
 * Finds the word at a point. Words of running text have no elements, so their boxes are asked for;
 * unlike a caret look-up this works in every browser and never finds a word beside the pointer.
 * @param host The reading element.
 * @param spot What is at the point, and where it is.
 * @returns The word, or null.
 */
export function findWord(host: ReadingHost, spot: Spot): FoundWord | null {
  const element = closest(spot, '.sentence')
  const found = element && describeSentence(host, element)
  if (!element || !found) return null
  const own = closest(spot, '[data-word]')
  if (own) return { ...found, word: Number(own.dataset.word) }
  const word = found.sentence.words.findIndex((_, number) =>
    isInside(wordRange(element, found.sentence, number), spot),
  )
  return word < 0 ? null : { ...found, word }
}

/**
 * Tells which sentence an element shows.
 * @param host The reading element.
 * @param element An element of class `sentence`.
 * @returns The sentence with its row and side; `word` is 0.
 */
export function describeSentence(host: ReadingHost, element: HTMLElement): FoundWord | null {
  const cell = element.closest('.cell')
  const row = host.model?.rows[Number(element.closest('.row')?.id.slice(1))]
  if (!cell || !row) return null
  const side: SideName = cell.classList.contains('source') ? 'source' : 'target'
  const number = [...cell.querySelectorAll('.sentence')].indexOf(element)
  const sentence = row[side][number]
  return sentence ? { row, side, sentence, word: 0, element } : null
}

function closest({ target }: Spot, selector: string): HTMLElement | null {
  const element = target instanceof Element ? target : (target as Node | null)?.parentElement
  return element?.closest<HTMLElement>(selector) ?? null
}

function isInside(range: Range | null, { x, y }: Spot): boolean {
  if (!range) return false
  return [...range.getClientRects()].some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  )
}
