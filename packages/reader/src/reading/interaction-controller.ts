import type { ReactiveController } from 'lit'
import type { CardController } from '../card/card-controller.ts'
import type { HighlightController } from '../highlight/highlight-controller.ts'
import { actionOf, type KeyAction } from '../keyboard/keymap.ts'
import { sayWord, stepWord } from '../keyboard/word-cursor.ts'
import type { CurrentController } from '../place/current-controller.ts'
import { PointerController } from './pointer-controller.ts'
import type { FoundWord, ReadingHost } from './reading-host.ts'
import { toggleReveal } from './toggle-reveal.ts'

/** The controllers that keys and taps move. */
export interface Parts {
  current: CurrentController
  highlight: HighlightController
  card: CardController
}

/** Turns keys and taps into moves of the current sentence and word; what it cannot do it passes on. */
export class InteractionController implements ReactiveController {
  readonly #host: ReadingHost
  readonly #parts: Parts
  readonly #pass: (action: KeyAction) => void
  /** What tells taps from scrolling. */
  readonly pointer: PointerController
  #word: FoundWord | null = null

  /**
   * @param host The reading element.
   * @param parts The controllers to move.
   * @param pass Takes the actions that are not about sentences and words.
   */
  constructor(host: ReadingHost, parts: Parts, pass: (action: KeyAction) => void) {
    this.#host = host
    this.#parts = parts
    this.#pass = pass
    this.pointer = new PointerController(host, {
      tap: (number, word) => void this.#tap(number, word),
      reveal: (number) => this.#reveal(number),
    })
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#word = null
  }

  /** Listen to `keydown` with it. */
  readonly keydown = (event: KeyboardEvent): void => {
    const action = actionOf(event)
    if (!action) return
    event.preventDefault()
    this.perform(action)
  }

  /** Listen to `focusin` on the rows with it: Tab and assistive technology move the current row too. */
  readonly focusin = (event: FocusEvent): void => {
    const target = event.composedPath()[0]
    const row = target instanceof Element ? target.closest('.row') : null
    if (row) this.#parts.current.move(Number(row.id.slice(1)), false)
  }

  /**
   * Does what a key asks for.
   * @param action The action.
   */
  perform(action: KeyAction): void {
    const { number } = this.#parts.current
    const last = (this.#host.model?.rows.length ?? 1) - 1
    if (action === 'next') this.goTo(number + 1)
    else if (action === 'previous') this.goTo(number - 1)
    else if (action === 'first') this.goTo(0)
    else if (action === 'last') this.goTo(last)
    else if (action === 'nextWord') this.#step(1)
    else if (action === 'previousWord') this.#step(-1)
    else if (action === 'card') void this.#openCard()
    else if (action === 'reveal') this.#reveal(number)
    else this.#pass(action)
  }

  /**
   * Goes to a pair and focuses it.
   * @param number Number of the pair.
   */
  goTo(number: number): void {
    this.#keep(null)
    this.#parts.current.move(number)
  }

  /** Lets go of the word that was kept, as when its card closes. */
  release(): void {
    this.#parts.highlight.keep(null)
  }

  #step(step: number): void {
    const word = stepWord(this.#host, this.#parts.current.number, this.#word, step)
    this.#keep(word)
    this.#parts.current.focus()
    const said = this.#host.rowsElement?.parentElement?.querySelector('.said')
    if (said && word) said.textContent = sayWord(this.#host, word)
  }

  async #openCard(): Promise<void> {
    const word = this.#word ?? stepWord(this.#host, this.#parts.current.number, null, 1)
    this.#keep(word)
    if (word) await this.#parts.card.open(word, true)
  }

  async #tap(number: number, word: FoundWord | null): Promise<void> {
    this.#parts.current.move(number, false)
    this.#keep(word)
    if (word) await this.#parts.card.open(word, false)
  }

  #reveal(number: number): void {
    toggleReveal(this.#host.rowsElement, number)
  }

  #keep(word: FoundWord | null): void {
    this.#word = word
    this.#parts.highlight.keep(word)
  }
}
