import type { ReactiveControllerHost } from 'lit'
import type { DictionaryHost } from '../dictionary/open-shelf.ts'
import type { WordPlace } from '../document/link-words.ts'
import type { Row } from '../document/group-pairs.ts'
import type { ReadingModel } from './reading-model.ts'

/** What the controllers of a reading element may know of it. */
export interface ReadingHost extends ReactiveControllerHost, DictionaryHost {
  /** The document laid out, or null while there is none. */
  readonly model: ReadingModel | null
  /** The element that holds the sections, chapter by chapter. */
  readonly rowsElement: HTMLElement | null
  /** Makes sure that a pair has its row on the page; far from the viewport it may be text only. */
  bringNear(number: number): void
  /** Shows what has changed at once, and not only with the next update. */
  updateNow(): void
  readonly renderRoot: HTMLElement | DocumentFragment
  dispatchEvent(event: Event): boolean
}

/** A word on the page: its row, its place in the text, its element. */
export interface FoundWord extends WordPlace {
  row: Row
  /** The element of its sentence. */
  element: HTMLElement
}
