import type { ReactiveController } from 'lit'
import { rowAround } from '../rows/row-element.ts'
import type { ReadingHost } from './reading-host.ts'
import { type Spot, spotOf } from './spot.ts'

/** What a pointer can ask for. */
export interface PointerAsks {
  /** A tap or a long press on a row. */
  tap(number: number, spot: Spot): void
  /** A tap on what hides the other side of a row. */
  reveal(number: number): void
  /** The pointer hovers, at most once a frame; null when it has left. */
  hover(spot: Spot | null): void
}

const longPress = 500
const slip = 10

/** Tells taps and long presses from scrolling and from selecting text, and follows a hovering pointer. */
export class PointerController implements ReactiveController {
  readonly #asks: PointerAsks
  #start: Spot | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #frame = 0
  #done = false

  constructor(host: ReadingHost, asks: PointerAsks) {
    this.#asks = asks
    host.addController(this)
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
    if (this.#frame) cancelAnimationFrame(this.#frame)
  }

  /** Listen to `pointerdown` with it. */
  readonly down = (event: PointerEvent): void => {
    const spot = spotOf(event)
    this.#start = spot
    this.#done = false
    clearTimeout(this.#timer)
    const row = rowAround(spot.target)
    if (event.pointerType !== 'touch' || !row) return
    this.#timer = setTimeout(() => {
      this.#done = true
      this.#asks.tap(row.number, spot)
    }, longPress)
  }

  /** Listen to `pointermove` with it. */
  readonly move = (event: PointerEvent): void => {
    if (this.#slipped(event)) clearTimeout(this.#timer)
    if (event.pointerType === 'touch') return
    const spot = spotOf(event)
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => this.#asks.hover(spot))
  }

  /** Listen to `pointerleave` and `pointercancel` with it. */
  readonly leave = (): void => {
    clearTimeout(this.#timer)
    cancelAnimationFrame(this.#frame)
    this.#asks.hover(null)
  }

  /** Listen to `click` with it. */
  readonly click = (event: MouseEvent): void => {
    clearTimeout(this.#timer)
    const spot = spotOf(event)
    const row = rowAround(spot.target)
    if (!row || this.#done || this.#slipped(event) || !(spot.target instanceof Element)) return
    if (spot.target.closest('.veil')) this.#asks.reveal(row.number)
    else if (!spot.target.closest('summary, a, button')) this.#asks.tap(row.number, spot)
  }

  #slipped({ clientX, clientY }: MouseEvent): boolean {
    if (!this.#start) return false
    return Math.hypot(clientX - this.#start.x, clientY - this.#start.y) > slip
  }
}
