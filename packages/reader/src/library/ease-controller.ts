import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { countsAsKnown } from '../vocabulary/status-of-words.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { VocabularyEntry } from '../vocabulary/vocabulary-entry.ts'
import type { VocabularyStore } from '../vocabulary/vocabulary-store.ts'
import type { LibraryWords } from './library-words.ts'
import { type Ease, measureEase } from './measure-ease.ts'

/** What the controller knows of its library. */
export interface EaseHost extends ReactiveControllerHost {
  readonly words: LibraryWords | null
  readonly wordsSrc: string | null
  readonly vocabularyStore: VocabularyStore | undefined
}

/** Tells how easy articles are for the person who reads; words are only asked for once some are known. */
export class EaseController implements ReactiveController {
  readonly #host: EaseHost
  #vocabulary: Promise<Vocabulary> | undefined
  #given: LibraryWords | string | null = null
  #words: Promise<LibraryWords | null> | undefined
  #eases: ReadonlyMap<string, Ease> = new Map()

  constructor(host: EaseHost) {
    this.#host = host
    host.addController(this)
  }

  hostUpdated(): void {
    const { words, wordsSrc } = this.#host
    const given = words ?? wordsSrc
    if (given === this.#given) return
    this.#given = given
    this.#words = undefined
    void this.#measure()
  }

  /**
   * Finds how easy an article is.
   * @param id Id of the article.
   * @returns Shares of its words; undefined while no known words are saved.
   */
  get(id: string): Ease | undefined {
    return this.#eases.get(id)
  }

  readonly #measure = async (): Promise<void> => {
    const vocabulary = await (this.#vocabulary ??= this.#open())
    const some = vocabulary.entries.some(({ status }) => countsAsKnown(status))
    const words = some ? await (this.#words ??= loadWords(this.#given)) : null
    const find = (id: string): VocabularyEntry | undefined => vocabulary.get(id)
    this.#eases = new Map(
      Object.entries(words?.articles ?? {}).map(([id, rows]) => [
        id,
        measureEase(rows, words?.ids ?? [], find),
      ]),
    )
    this.#host.requestUpdate()
  }

  async #open(): Promise<Vocabulary> {
    const { Vocabulary } = await import('../vocabulary/vocabulary.ts')
    const vocabulary = await Vocabulary.open(this.#host.vocabularyStore)
    vocabulary.addEventListener('change', this.#measure)
    return vocabulary
  }
}

// A library whose words cannot be had is shown as for someone who knows none.
async function loadWords(given: LibraryWords | string | null): Promise<LibraryWords | null> {
  if (typeof given !== 'string') return given
  const response = await fetch(given).catch(() => null)
  return response?.ok ? ((await response.json()) as LibraryWords) : null
}
