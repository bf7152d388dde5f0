import type { ReactiveController } from 'lit'
import { actionOf, type KeyAction } from '../keyboard/keymap.ts'
import type { CurrentController } from '../place/current-controller.ts'
import { giveBackFocus } from '../popover/give-back-focus.ts'
import { rowAround } from '../rows/row-element.ts'
import type { WordAsks, WordController } from '../words/word-controller.ts'
import { PointerController } from './pointer-controller.ts'
import type { ReadingHost } from './reading-host.ts'
import { toggleReveal } from './toggle-reveal.ts'

/** What the interactions ask their element. */
export interface InteractionAsks extends Omit<WordAsks, 'goTo' | 'refocus'> {
  /** Takes the actions that are not about sentences and words. */
  perform(action: KeyAction): void
}

/**
 * Turns keys and taps into moves of the current sentence. What is about words is loaded with the first
 * pointer or key that comes near the text.
 */
export class InteractionController implements ReactiveController {
  readonly #host: ReadingHost
  readonly #current: CurrentController
  readonly #asks: InteractionAsks
  /** What tells taps from scrolling. */
  readonly pointer: PointerController
  #loading: Promise<WordController> | undefined
  /** What is about words, once it is loaded. */
  words: WordController | undefined

  constructor(host: ReadingHost, current: CurrentController, asks: InteractionAsks) {
    this.#host = host
    this.#current = current
    this.#asks = asks
    this.pointer = new PointerController(host, {
      tap: (number, spot) => {
        this.#current.move(number, false)
        void this.#load().then((words) => words.tap(spot))
      },
      reveal: (number) => toggleReveal(host.rowsElement, number),
      hover: (spot) => void this.#load().then((words) => words.hover(spot)),
    })
    host.addController(this)
  }

  hostDisconnected(): void {
    this.words?.keep(null)
  }

  /** Listen to `keydown` with it. */
  readonly keydown = (event: KeyboardEvent): void => {
    const action = actionOf(event)
    if (!action) return
    event.preventDefault()
    this.perform(action)
  }

  /**
   * Listen to `focusin` on the rows with it: Tab and assistive technology move the current row too. A note
   * does not: the tab stop would move to its sentence, before it, and Tab would never come to the current one.
   */
  readonly focusin = (event: FocusEvent): void => {
    void this.#load()
    const [target] = event.composedPath()
    const row = target instanceof Element && target.matches('.cell') ? rowAround(target) : null
    if (row) this.#current.move(row.number, false)
  }

  /**
   * Does what a key asks for.
   * @param action The action.
   */
  perform(action: KeyAction): void {
    const { number } = this.#current
    if (action === 'next') this.goTo(number + 1)
    else if (action === 'previous') this.goTo(number - 1)
    else if (action === 'first') this.goTo(0)
    else if (action === 'last') this.goTo(Number.MAX_SAFE_INTEGER)
    else if (action === 'nextWord') this.#step(1)
    else if (action === 'previousWord') this.#step(-1)
    else if (action === 'card') void this.#load().then((words) => words.openCard(number))
    else if (action === 'reveal') toggleReveal(this.#host.rowsElement, number)
    else this.#asks.perform(action)
  }

  /**
   * Goes to a pair and focuses it.
   * @param number Number of the pair.
   */
  goTo(number: number): void {
    this.words?.keep(null)
    this.#current.move(number)
  }

  #step(step: number): void {
    this.#current.focus()
    void this.#load().then((words) => words.step(this.#current.number, step))
  }

  #load(): Promise<WordController> {
    this.#loading ??= import('../words/word-controller.ts').then(({ WordController }) => {
      this.words = new WordController(this.#host, {
        ...this.#asks,
        goTo: (number) => this.goTo(number),
        refocus: () => giveBackFocus(this.#host.renderRoot, () => this.#current.focus()),
      })
      return this.words
    })
    return this.#loading
  }
}
