import type { ReactiveController } from 'lit'
import { rowElement } from '../rows/row-element.ts'
import type { ReadingHost } from '../reading/reading-host.ts'
import type { CurrentController } from './current-controller.ts'
import { findPlace, type Place, restorePlace, scrollerOf } from './place.ts'
import type { PlaceAsks } from './place-memory.ts'
import type { PlaceStore } from './place-store.ts'

// Of a row with no more in sight than this only the end is, and in running text another begins beside it.
const aLine = 36

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
      goTo: (number) => {
        this.#current.move(number, false)
        // By then the toolbar is at the top of the viewport.
        const height = this.#toolbar?.getBoundingClientRect().height ?? 0
        this.#hold({ number, top: height + 8 })
      },
    }
    void import('./place-memory.ts').then(({ PlaceMemory }) => new PlaceMemory(this.#host, asks))
  }

  /** Goes back to the noted place, after the layout has changed. */
  restore(): void {
    const place = this.#place
    this.#place = null
    if (!place) return
    const { rowsElement } = this.#host
    if (rowsElement) restorePlace(rowsElement, place)
    // A row that has become lower may have ended up over the edge.
    const top = this.#toolbarEnd()
    const row = rowElement(rowsElement, place.number)
    const isOver = row && row.getBoundingClientRect().bottom <= top
    this.#hold(isOver ? { ...place, top } : place)
  }

  // What comes near gets its real height in the next frames, and not every browser holds the place then.
  #hold(place: Place, frames = 40): void {
    const { rowsElement } = this.#host
    if (!rowsElement) return
    restorePlace(rowsElement, place)
    const scroller = scrollerOf(rowsElement)
    const { scrollTop } = scroller
    requestAnimationFrame(() => {
      // Someone scrolls, or the browser itself holds the place.
      if (frames > 0 && scroller.scrollTop === scrollTop) this.#hold(place, frames - 1)
    })
  }

  #find(): Place | null {
    const { rowsElement, model } = this.#host
    if (!rowsElement || !model) return null
    return (
      this.#currentPlace(rowsElement) ?? findPlace(rowsElement, model, this.#toolbarEnd() + aLine)
    )
  }

  #currentPlace(rows: HTMLElement): Place | null {
    const { number } = this.#current
    const row = rowElement(rows, number)
    if (!row?.classList.contains('current')) return null
    const { top, bottom } = row.getBoundingClientRect()
    return bottom > this.#toolbarEnd() && top < window.innerHeight ? { number, top } : null
  }

  get #toolbar(): Element | null {
    return this.#host.renderRoot.querySelector('.toolbar')
  }

  #toolbarEnd(): number {
    return Math.max(0, this.#toolbar?.getBoundingClientRect().bottom ?? 0)
  }
}
