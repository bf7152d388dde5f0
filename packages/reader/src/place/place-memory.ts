import type { ReactiveController } from 'lit'
import type { ReadingHost } from '../reading/reading-host.ts'
import { localPlaces, type PlaceStore } from './place-store.ts'

/** What the memory asks of its reader. */
export interface PlaceAsks {
  /** Where places are remembered; the browser's storage by default. */
  store: PlaceStore | undefined
  /** @returns Number of the pair that someone is at, or undefined when nothing is shown. */
  here(): number | undefined
  /** Goes to a pair without taking the focus. */
  goTo(number: number): void
}

/** Goes on reading where a document was left, and remembers the place when it is left again. */
export class PlaceMemory implements ReactiveController {
  readonly #host: ReadingHost
  readonly #asks: PlaceAsks
  readonly #store: PlaceStore
  #document: string | undefined

  constructor(host: ReadingHost, asks: PlaceAsks) {
    this.#host = host
    this.#asks = asks
    this.#store = asks.store ?? localPlaces
    host.addController(this)
  }

  hostConnected(): void {
    // A phone may end a page without a word once it is out of sight.
    document.addEventListener('visibilitychange', this.#save)
    window.addEventListener('pagehide', this.#save)
    this.hostUpdated()
  }

  hostUpdated(): void {
    const { model } = this.#host
    const id = model?.index.document.id
    if (!model || id === undefined || id === this.#document) return
    this.#document = id
    const number = this.#store.load(id) ?? 0
    if (number > 0 && number < model.rows.length && this.#isFree()) this.#asks.goTo(number)
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#save)
    window.removeEventListener('pagehide', this.#save)
  }

  // Whoever has begun to read stays where they are; after a reload the browser itself has scrolled.
  #isFree(): boolean {
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return !this.#asks.here() || (visit !== undefined && visit.type !== 'navigate')
  }

  readonly #save = (): void => {
    const number = this.#asks.here()
    if (this.#document !== undefined && number !== undefined) {
      this.#store.save(this.#document, number)
    }
  }
}
