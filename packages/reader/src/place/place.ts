import type { ReadingModel } from '../reading/reading-model.ts'
import { rowElement, sectionElements } from '../rows/row-element.ts'

/** Where a reader is: a pair and how far its row is from the top of the viewport, in CSS pixels. */
export interface Place {
  number: number
  top: number
}

/**
 * Finds the first pair whose row is in sight.
 * @param rows The element that holds the sections.
 * @param model The document laid out.
 * @param from Where the free part of the viewport begins, in CSS pixels.
 * @returns The place, or null when nothing is shown.
 */
export function findPlace(rows: HTMLElement, model: ReadingModel, from: number): Place | null {
  const chapter = childBelow(rows, from)
  const section = chapter && childBelow(chapter, from)
  if (!section) return null
  const inside = section.querySelectorAll('.row')
  const row = inside[firstBelow(inside, from)]
  // A section that was scrolled to a moment ago may not have its rows yet.
  const at = row ? -1 : sectionElements(rows).indexOf(section)
  const number = row ? Number(row.id.slice(1)) : (model.sections[at]?.from ?? 0)
  return { number, top: (row ?? section).getBoundingClientRect().top }
}

/**
 * Scrolls so that a pair is where it was.
 * @param rows The element that holds the sections.
 * @param place The place found before the change.
 */
export function restorePlace(rows: HTMLElement, place: Place): void {
  // Sections far away have estimated heights until they come near: go there, look again, correct.
  for (let round = 0; round < 4; round++) {
    const row = rowElement(rows, place.number)
    const away = row ? row.getBoundingClientRect().top - place.top : 0
    if (Math.abs(away) < 1) return
    scrollerOf(rows).scrollBy({ top: away, behavior: 'instant' })
  }
}

/**
 * Finds what scrolls an element up and down.
 * @param element The element.
 * @returns The nearest scrolling ancestor, through shadow roots, or the page.
 */
export function scrollerOf(element: Element): Element {
  for (let at: Node | null = element; at; at = parentOf(at)) {
    if (!(at instanceof Element) || at.scrollHeight <= at.clientHeight) continue
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  }
  return element.ownerDocument.scrollingElement ?? element.ownerDocument.documentElement
}

function parentOf(node: Node): Node | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
}

function childBelow({ children }: Element, line: number): Element | undefined {
  return children[firstBelow(children, line)]
}

// Elements follow one another down the page, so halving finds the first that ends below the line.
function firstBelow(elements: ArrayLike<Element>, line: number): number {
  let low = 0
  let high = elements.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const box = elements[middle]?.getBoundingClientRect()
    if (box && box.bottom > line) high = middle
    else low = middle + 1
  }
  return low
}
