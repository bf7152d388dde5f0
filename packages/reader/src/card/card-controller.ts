import type { DictionaryEntry } from '@sahapath/core/document'
import { nothing, type ReactiveController } from 'lit'
import { linkedWords } from '../document/link-words.ts'
import { CardOpenEvent, SaveWordEvent } from '../events/events.ts'
import type { SavedWord } from '../events/saved-word.ts'
import { type Translate, translatePart } from '../locale/translator.ts'
import { placePopover } from '../popover/place-popover.ts'
import type { FoundWord, ReadingHost } from '../reading/reading-host.ts'
import { rowElement } from '../rows/row-element.ts'
import { adoptSheet } from '../styles/adopt-sheet.ts'
import { sentenceElement, wordRange } from '../words/locate-word.ts'
import { cardContentStyles } from './card-content-styles.ts'
import type { CardContext, Elsewhere } from './card-context.ts'
import { type CardModel, tellsSomething } from './card-model.ts'
import { cardText } from './card-text.ts'
import { describeWord, wordsOf } from './describe-word.ts'
import { renderCard } from './render-card.ts'
import { itemOfCard } from './save-item.ts'

/** What the card's controller asks its element. */
export interface CardAsks {
  /** The romaniser in use, if the document's own forms are not. */
  romanizer(): CardContext['romanizer']
  /** Whether a word or term is saved, by its id. */
  isSaved(id: string): boolean
  /** Other articles that use a concept. */
  elsewhere(concept: string): readonly Elsewhere[]
  goTo(number: number): void
  /** Saves a word, or takes it out when it is saved. */
  save(item: SavedWord): void
  /** Told when the card has closed, and whether it had the focus. */
  closed(hadFocus: boolean): void
}

/** Opens and closes the card; there is one, so a second replaces the first. */
export class CardController implements ReactiveController {
  readonly #host: ReadingHost
  readonly #asks: CardAsks
  #model: CardModel | null = null
  #focused = false

  constructor(host: ReadingHost, asks: CardAsks) {
    this.#host = host
    this.#asks = asks
    host.addController(this)
    adoptSheet(host.renderRoot, cardContentStyles)
  }

  hostDisconnected(): void {
    this.#model = null
  }

  /**
   * Opens the card of a word; for an English word that of the Hindi word it is linked to.
   * @param word The word.
   * @param focus Whether the focus moves into the card, as it must for the keyboard.
   */
  async open(word: FoundWord, focus: boolean): Promise<void> {
    const found = word.side === 'source' ? word : this.#linked(word)
    const index = this.#host.model?.index
    if (!found || !index) return
    // A card that has opened does not grow any more: what there is to look up is looked up first.
    const own = await this.#lookUp(wordsOf(index, found))
    if (this.#host.model?.index !== index) return
    const model = describeWord(index, found, own)
    if (!tellsSomething(model)) return
    this.#model = model
    this.#host.requestUpdate()
    await this.#host.updateComplete
    const popover = this.#popover
    const range = wordRange(word.element, word.sentence, word.word)
    if (!popover || !range) return
    popover.scrollTop = 0
    placePopover(popover, range.getClientRects()[0] ?? range.getBoundingClientRect())
    this.#focused = focus
    if (focus) popover.focus({ preventScroll: true })
    this.#host.dispatchEvent(new CardOpenEvent(found.sentence.id, found.word))
  }

  /** Closes the card. */
  close(): void {
    const popover = this.#popover
    if (popover?.matches(':popover-open')) popover.hidePopover()
  }

  /**
   * Shows what is on the card.
   * @param t Words of the interface.
   * @returns The content; nothing before the first word is asked for.
   */
  render(t: Translate): unknown {
    const model = this.#model
    const index = this.#host.model?.index
    if (!model || !index) return nothing
    const item = itemOfCard(index, model)
    const concept = model.terms[0]?.concept.id
    return renderCard(model, {
      tell: translatePart(t, 'card', cardText),
      language: t.language,
      romanizer: this.#asks.romanizer(),
      saved: this.#asks.isSaved(item.id),
      elsewhere: concept === undefined ? [] : this.#asks.elsewhere(concept),
      sentenceText: (id) => index.sentence(id)?.text ?? '',
      goTo: (number) => {
        this.close()
        this.#asks.goTo(number)
      },
      save: () => {
        if (this.#host.dispatchEvent(new SaveWordEvent(item))) this.#asks.save(item)
      },
      close: () => this.close(),
    })
  }

  /** Listen to `toggle` on the popover with it. */
  readonly toggled = (event: ToggleEvent): void => {
    if (event.newState === 'closed') this.#asks.closed(this.#focused)
  }

  get #popover(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.card')
  }

  async #lookUp(words: readonly string[]): Promise<DictionaryEntry[]> {
    if (!this.#host.importDictionary) return []
    const { openShelf } = await import('../dictionary/open-shelf.ts')
    const shelf = await openShelf(this.#host)
    return (await shelf?.lookUp(words)) ?? []
  }

  #linked(word: FoundWord): FoundWord | null {
    const place = linkedWords(word.row, word)[0]
    if (!place) return null
    const row = rowElement(this.#host.rowsElement, word.row.number)
    const element = sentenceElement(row, word.row, place.side, place.sentence)
    return { ...place, row: word.row, element: element ?? word.element }
  }
}
