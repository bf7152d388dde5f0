import type { ReactiveController } from 'lit'
import { CardOpenEvent } from '../events/events.ts'
import type { SavedWord } from '../events/saved-word.ts'
import type { ReadingHost } from '../reading/reading-host.ts'
import type { Settings } from '../settings/settings.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { WordColours } from './word-colours.ts'
import type { VocabularyStore } from './vocabulary-store.ts'

/** What the vocabulary's controller knows of its reader. */
export interface VocabularyHost extends ReadingHost, EventTarget {
  /** Where the vocabulary is kept; the browser's database by default. */
  readonly vocabularyStore: VocabularyStore | undefined
  savedIds: ReadonlySet<string>
  readonly chosen: Settings
}

/** Opens the vocabulary with the first card, and keeps the reader's saved words up to date. */
export class VocabularyController implements ReactiveController {
  readonly #host: VocabularyHost
  #colouring: Promise<WordColours> | undefined
  #opening: Promise<Vocabulary> | undefined

  constructor(host: VocabularyHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    this.#host.addEventListener(CardOpenEvent.eventName, this.#needed)
  }

  hostUpdated(): void {
    if (this.#host.chosen.colours && !this.#colouring) this.#colouring = this.#colour()
    void this.#colouring?.then((colours) => {
      if (this.#host.chosen.colours) return colours.update()
      colours.end()
      this.#colouring = undefined
    })
  }

  hostDisconnected(): void {
    void this.#colouring?.then((colours) => colours.end())
    this.#colouring = undefined
    this.#host.removeEventListener(CardOpenEvent.eventName, this.#needed)
  }

  /**
   * Opens the vocabulary, once.
   * @returns The vocabulary.
   */
  open(): Promise<Vocabulary> {
    this.#opening ??= this.#open()
    return this.#opening
  }

  /**
   * Saves a word, or takes it out when it is saved.
   * @param item The word.
   */
  async toggle(item: SavedWord): Promise<void> {
    const vocabulary = await this.open()
    await vocabulary.toggle(item)
  }

  async #colour(): Promise<WordColours> {
    const [vocabulary, { WordColours }] = await Promise.all([
      this.open(),
      import('./word-colours.ts'),
    ])
    return new WordColours(this.#host, vocabulary)
  }

  readonly #needed = (): void => void this.open()

  async #open(): Promise<Vocabulary> {
    const { Vocabulary } = await import('./vocabulary.ts')
    const vocabulary = await Vocabulary.open(this.#host.vocabularyStore)
    const update = (): void => {
      this.#host.savedIds = new Set(vocabulary.entries.map(({ id }) => id))
    }
    vocabulary.addEventListener('change', update)
    update()
    return vocabulary
  }
}
