import type { ReactiveController } from 'lit'
import { rowElement } from '../rows/row-element.ts'
import type { ReadingHost } from '../reading/reading-host.ts'
import type { CurrentController } from './current-controller.ts'
import { findPlace, type Place, restorePlace } from './place.ts'
import type { PlaceAsks } from './place-memory.ts'
import type { PlaceStore } from './place-store.ts'

/** Keeps the reader's place when the layout changes: the current pair if it is in sight, else the first that is. */
export class PlaceController implements ReactiveController {
  readonly #host: ReadingHost
  readonly #current: CurrentController
  #place: Place | null = null
  #remembers = false

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
   * @returns Number of its pair, or undefined when nothing is shown.
   */
  note(): number | undefined {
    this.#place = this.#find()
    return this.#place?.number
  }

  /**
   * Goes on where the document was left, and remembers the place from now on.
   * @param store Where places are remembered; the browser's storage by default, null for nowhere.
   */
  remember(store: PlaceStore | null | undefined): void {
    if (this.#remembers || store === null) return
    this.#remembers = true
    const asks: PlaceAsks = {
      store,
      here: () => this.#find()?.number,
      goTo: (number) => this.#current.show(number),
    }
    void import('./place-memory.ts').then(({ PlaceMemory }) => new PlaceMemory(this.#host, asks))
  }

  /** Goes back to the noted place, after the layout has changed. */
  restore(): void {
    const { rowsElement } = this.#host
    if (rowsElement && this.#place) restorePlace(rowsElement, this.#place)
    this.#place = null
  }

  #find(): Place | null {
    const { rowsElement, model } = this.#host
    if (!rowsElement || !model) return null
    return this.#currentPlace(rowsElement) ?? findPlace(rowsElement, model, this.#toolbarEnd())
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
