import type { ReactiveController } from 'lit'
import { rowElement } from '../rows/row-element.ts'
import { groupOf } from '../reading/reading-model.ts'
import type { ReadingHost } from '../reading/reading-host.ts'
import type { CurrentController } from './current-controller.ts'
import { findPlace, type Place, restorePlace } from './place.ts'

/** Keeps the reader's place when the layout changes: the current pair if it is in sight, else the first that is. */
export class PlaceController implements ReactiveController {
  readonly #host: ReadingHost
  readonly #current: CurrentController
  #place: Place | null = null

  constructor(host: ReadingHost, current: CurrentController) {
    this.#host = host
    this.#current = current
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#place = null
  }

  /**
   * Notes the place, before the layout changes.
   * @returns Number of the group it is in, or undefined when nothing is shown.
   */
  note(): number | undefined {
    const { rowsElement, model } = this.#host
    if (!rowsElement || !model) return undefined
    this.#place =
      this.#currentPlace(rowsElement) ?? findPlace(rowsElement, model, this.#toolbarEnd())
    return this.#place ? groupOf(model, this.#place.number) : undefined
  }

  /** Goes back to the noted place, after the layout has changed. */
  restore(): void {
    const { rowsElement } = this.#host
    if (rowsElement && this.#place) restorePlace(rowsElement, this.#place)
    this.#place = null
  }

  #currentPlace(rows: HTMLElement): Place | null {
    const { number } = this.#current
    const row = rowElement(rows, number)
    if (!row?.classList.contains('current')) return null
    const { top, bottom } = row.getBoundingClientRect()
    return bottom > this.#toolbarEnd() && top < window.innerHeight ? { number, top } : null
  }

  #toolbarEnd(): number {
    const toolbar = this.#host.renderRoot.querySelector('.toolbar')
    return Math.max(0, toolbar?.getBoundingClientRect().bottom ?? 0)
  }
}
