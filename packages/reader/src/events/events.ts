import type { Settings } from '../settings/settings.ts'
import type { ViewName } from '../views/view.ts'
import type { SavedWord } from './saved-word.ts'

const onward = { bubbles: true, composed: true } as const

/** Fires when another pair becomes the current one. */
export class PairChangeEvent extends Event {
  static readonly eventName = 'sahapath-pair-change'
  /** Number of the pair in the document, from 0. */
  readonly number: number
  /** Id of the pair. */
  readonly pair: string
  constructor(number: number, pair: string) {
    super(PairChangeEvent.eventName, onward)
    this.number = number
    this.pair = pair
  }
}

/** Fires when another view is chosen. */
export class ViewChangeEvent extends Event {
  static readonly eventName = 'sahapath-view-change'
  readonly view: ViewName
  constructor(view: ViewName) {
    super(ViewChangeEvent.eventName, onward)
    this.view = view
  }
}

/** Fires when a setting is changed; `changed` holds only what is new. */
export class SettingsChangeEvent extends Event {
  static readonly eventName = 'sahapath-settings-change'
  readonly changed: Readonly<Partial<Settings>>
  constructor(changed: Partial<Settings>) {
    super(SettingsChangeEvent.eventName, onward)
    this.changed = changed
  }
}

/** Fires when a card opens. */
export class CardOpenEvent extends Event {
  static readonly eventName = 'sahapath-card-open'
  /** Sentence id. */
  readonly sentence: string
  /** Index of the word in the sentence. */
  readonly word: number
  constructor(sentence: string, word: number) {
    super(CardOpenEvent.eventName, onward)
    this.sentence = sentence
    this.word = word
  }
}

/** Fires when someone asks to save a word or term; `preventDefault` keeps the own vocabulary out of it. */
export class SaveWordEvent extends Event {
  static readonly eventName = 'sahapath-save-word'
  readonly item: SavedWord
  constructor(item: SavedWord) {
    super(SaveWordEvent.eventName, { ...onward, cancelable: true })
    this.item = item
  }
}

/** Fires when a document cannot be read. */
export class DocumentErrorEvent extends Event {
  static readonly eventName = 'sahapath-document-error'
  readonly error: Error
  constructor(error: Error) {
    super(DocumentErrorEvent.eventName, onward)
    this.error = error
  }
}

declare global {
  interface HTMLElementEventMap {
    'sahapath-pair-change': PairChangeEvent
    'sahapath-view-change': ViewChangeEvent
    'sahapath-settings-change': SettingsChangeEvent
    'sahapath-card-open': CardOpenEvent
    'sahapath-save-word': SaveWordEvent
    'sahapath-document-error': DocumentErrorEvent
  }
}
