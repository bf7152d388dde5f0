import type { ReactiveController } from 'lit'
import { findWord, rowOfEvent } from '../highlight/find-word.ts'
import type { FoundWord, ReadingHost } from './reading-host.ts'

/** What a pointer can ask for. */
export interface PointerAsks {
  /** A tap or a long press on a row, and on a word of it if it hit one. */
  tap(number: number, word: FoundWord | null): void
  /** A tap on what hides the other side of a row. */
  reveal(number: number): void
}

const longPress = 500
const slip = 10

/** Tells taps and long presses from scrolling and from selecting text. */
export class PointerController implements ReactiveController {
  readonly #host: ReadingHost
  readonly #asks: PointerAsks
  #start: { x: number; y: number } | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #done = false

  constructor(host: ReadingHost, asks: PointerAsks) {
    this.#host = host
    this.#asks = asks
    host.addController(this)
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
  }

  /** Listen to `pointerdown` with it. */
  readonly down = (event: PointerEvent): void => {
    this.#start = { x: event.clientX, y: event.clientY }
    this.#done = false
    clearTimeout(this.#timer)
    if (event.pointerType !== 'touch') return
    const word = findWord(this.#host, event)
    if (!word) return
    this.#timer = setTimeout(() => {
      this.#done = true
      this.#asks.tap(word.row.number, word)
    }, longPress)
  }

  /** Listen to `pointermove` and `pointercancel` with it. */
  readonly move = (event: PointerEvent): void => {
    if (event.type === 'pointercancel' || this.#moved(event)) clearTimeout(this.#timer)
  }

  /** Listen to `click` with it. */
  readonly click = (event: MouseEvent): void => {
    clearTimeout(this.#timer)
    const row = rowOfEvent(event)
    const target = event.composedPath()[0]
    if (!row || this.#done || this.#moved(event) || !(target instanceof Element)) return
    const number = Number(row.id.slice(1))
    if (target.closest('.veil')) this.#asks.reveal(number)
    else if (!target.closest('summary, a, button')) {
      this.#asks.tap(number, findWord(this.#host, event))
    }
  }

  #moved({ clientX, clientY }: MouseEvent): boolean {
    if (!this.#start) return false
    return Math.hypot(clientX - this.#start.x, clientY - this.#start.y) > slip
  }
}
