import type { ReactiveController } from 'lit'
import { type CardAsks, CardController } from '../card/card-controller.ts'
import type { Translate } from '../locale/translator.ts'
import type { FoundWord, ReadingHost } from '../reading/reading-host.ts'
import type { Spot } from '../reading/spot.ts'
import { findWord } from './find-word.ts'
import { HighlightController } from './highlight-controller.ts'
import { sayWord, stepWord } from './step-word.ts'

/** What is about words asks its element. */
export interface WordAsks extends Omit<CardAsks, 'closed'> {
  /** Gives the focus back to the current row, if nothing else has taken it. */
  refocus(): void
}

/** Everything about single words: the light on them, the cursor, the card. */
export class WordController implements ReactiveController {
  readonly #host: ReadingHost
  readonly #highlight: HighlightController
  readonly #card: CardController
  #word: FoundWord | null = null

  constructor(host: ReadingHost, asks: WordAsks) {
    this.#host = host
    this.#highlight = new HighlightController(host)
    this.#card = new CardController(host, {
      ...asks,
      closed: (hadFocus) => {
        this.#highlight.keep(null)
        if (hadFocus) asks.refocus()
      },
    })
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#word = null
  }

  /**
   * Lights up the word under the pointer.
   * @param spot Where the pointer is; null when it has left.
   */
  hover(spot: Spot | null): void {
    this.#highlight.show(spot && findWord(this.#host, spot))
  }

  /**
   * Opens the card of the word at a spot, if there is one.
   * @param spot Where the tap was.
   */
  async tap(spot: Spot): Promise<void> {
    const word = findWord(this.#host, spot)
    this.keep(word)
    if (word) await this.#card.open(word, false)
  }

  /**
   * Moves the cursor within a row.
   * @param number Number of the row's pair.
   * @param step Words to move, negative for back.
   */
  step(number: number, step: number): void {
    const word = stepWord(this.#host, number, this.#word, step)
    this.keep(word)
    const said = this.#host.renderRoot.querySelector('.said')
    if (said && word) said.textContent = sayWord(this.#host, word)
  }

  /**
   * Opens the card of the word under the cursor, or of the first of the row.
   * @param number Number of the row's pair.
   */
  async openCard(number: number): Promise<void> {
    const here = this.#word?.row.number === number ? this.#word : null
    const word = here ?? stepWord(this.#host, number, null, 1)
    this.keep(word)
    if (word) await this.#card.open(word, true)
  }

  /**
   * Keeps a word lit and under the cursor.
   * @param word The word; null for none.
   */
  keep(word: FoundWord | null): void {
    this.#word = word
    this.#highlight.keep(word)
  }

  /**
   * Shows the content of the card.
   * @param t Words of the interface.
   * @returns The content, or nothing before the first card.
   */
  renderCard(t: Translate): unknown {
    return this.#card.render(t)
  }

  /** Listen to `toggle` on the card with it. */
  get cardToggled(): (event: ToggleEvent) => void {
    return this.#card.toggled
  }
}
