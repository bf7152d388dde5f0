import type { ReactiveController } from 'lit'
import { PairChangeEvent } from '../events/events.ts'
import { rowElement } from '../rows/row-element.ts'
import type { ReadingHost } from '../reading/reading-host.ts'
import { scrollerOf } from './place.ts'

/** Holds the current pair: the one that the keyboard, a tap or the voice is at; its row is a tab stop. */
export class CurrentController implements ReactiveController {
  readonly #host: ReadingHost
  #number = 0

  constructor(host: ReadingHost) {
    this.#host = host
    host.addController(this)
  }

  /** Number of the current pair. */
  get number(): number {
    return this.#number
  }

  hostUpdated(): void {
    this.#number = Math.min(this.#number, Math.max(0, (this.#host.model?.rows.length ?? 1) - 1))
    setTabIndex(this.#cell(this.#number), 0)
  }

  /**
   * Makes a pair the current one.
   * @param number Number of the pair; one past either end is held at that end.
   * @param focus Whether to bring it into sight and focus it.
   */
  move(number: number, focus = true): void {
    const rows = this.#host.model?.rows
    const last = (rows?.length ?? 1) - 1
    let next = Math.max(0, Math.min(number, last))
    // A view of one side does not show a pair that the side is missing in.
    const step = next < this.#number ? -1 : 1
    this.#host.bringNear(next)
    while (!this.#cell(next) && next + step >= 0 && next + step <= last) {
      next += step
      this.#host.bringNear(next)
    }
    const pair = rows?.[next]?.pair
    if (!pair || !this.#cell(next)) return
    const left = this.#number
    this.#number = next
    // The focus needs the layout: what changes it, changes after.
    if (focus) this.focus()
    if (next !== left) this.#mark(left, false)
    this.#mark(next, true)
    if (next !== left) this.#host.dispatchEvent(new PairChangeEvent(next, pair.id))
  }

  /** Brings the current pair into sight and focuses it. */
  focus(): void {
    const cell = this.#cell(this.#number)
    if (!cell) return
    cell.scrollIntoView({ block: 'nearest' })
    const { top, bottom } = cell.getBoundingClientRect()
    if (bottom <= 0 || top >= innerHeight) {
      // Some browsers scroll to nothing in a section that they have not laid out yet.
      scrollerOf(cell).scrollBy({ top: top - innerHeight / 3, behavior: 'instant' })
    }
    cell.focus({ preventScroll: true })
  }

  /** Marks the current pair no longer, without moving. */
  clear(): void {
    this.#mark(this.#number, false)
    this.hostUpdated()
  }

  #mark(number: number, current: boolean): void {
    const row = rowElement(this.#host.rowsElement, number)
    row?.classList.toggle('current', current)
    setTabIndex(this.#cell(number), current ? 0 : -1)
  }

  // A pair without a sentence on the leading side is focused on the other.
  #cell(number: number): HTMLElement | null {
    const row = rowElement(this.#host.rowsElement, number)
    const cells = '.cell:not(.absent)'
    return (
      row?.querySelector<HTMLElement>(`${cells}.${this.#host.model?.lead}`) ??
      row?.querySelector<HTMLElement>(cells) ??
      null
    )
  }
}

// The same value again would make the browser look for changes all the same.
function setTabIndex(cell: HTMLElement | null, value: number): void {
  if (cell && cell.tabIndex !== value) cell.tabIndex = value
}
