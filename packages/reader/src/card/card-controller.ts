import type { ReactiveController } from 'lit'
import { linkedWords } from '../document/link-words.ts'
import { CardOpenEvent } from '../events/events.ts'
import { rowElement, sentenceElement, wordRange } from '../highlight/locate-word.ts'
import type { FoundWord, ReadingHost } from '../reading/reading-host.ts'
import type { CardModel } from './card-model.ts'
import { describeWord } from './describe-word.ts'
import { placePopover } from './place-popover.ts'

/** Opens and closes the card; there is one, so a second replaces the first. */
export class CardController implements ReactiveController {
  readonly #host: ReadingHost
  /** What the card shows, or null while it is closed. */
  model: CardModel | null = null

  constructor(host: ReadingHost) {
    this.#host = host
    host.addController(this)
  }

  hostDisconnected(): void {
    this.model = null
  }

  /**
   * Opens the card of a word; for an English word that of the Hindi word it is linked to.
   * @param word The word.
   * @param focus Whether the focus moves into the card, as it must for the keyboard.
   * @returns The Hindi word the card is about, or null when there is none.
   */
  async open(word: FoundWord, focus: boolean): Promise<FoundWord | null> {
    const found = word.side === 'source' ? word : this.#linked(word)
    const index = this.#host.model?.index
    if (!found || !index) return null
    this.model = describeWord(index, found)
    this.#host.requestUpdate()
    await this.#host.updateComplete
    const popover = this.#popover
    const range = wordRange(word.element, word.sentence, word.word)
    if (!popover || !range) return null
    popover.scrollTop = 0
    placePopover(popover, range.getClientRects()[0] ?? range.getBoundingClientRect())
    if (focus) popover.focus({ preventScroll: true })
    this.#host.dispatchEvent(new CardOpenEvent(found.sentence.id, found.word))
    return found
  }

  /** Closes the card. */
  close(): void {
    const popover = this.#popover
    if (popover?.matches(':popover-open')) popover.hidePopover()
    this.model = null
  }

  get #popover(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.card')
  }

  #linked(word: FoundWord): FoundWord | null {
    const place = linkedWords(word.row, word)[0]
    if (!place) return null
    const row = rowElement(this.#host.rowsElement, word.row.number)
    const element = sentenceElement(row, word.row, place.side, place.sentence)
    return { ...place, row: word.row, element: element ?? word.element }
  }
}
