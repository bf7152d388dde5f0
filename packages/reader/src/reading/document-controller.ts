import type { BilingualDocument, SideName } from '@sahapath/core/document'
import type { ReactiveController } from 'lit'
import { loadDocument } from '../document/load-document.ts'
import { checkDocument, readDocument } from '../document/read-document.ts'
import { DocumentErrorEvent } from '../events/events.ts'
import { createModel, type ReadingModel } from './reading-model.ts'
import type { ReadingHost } from './reading-host.ts'

/** Finds the document an element shows: a property, an attribute, an address, or a JSON script child. */
export class DocumentController implements ReactiveController {
  readonly #host: ReadingHost
  #given: unknown
  #document: BilingualDocument | null = null
  #loading: AbortController | undefined
  /** The document laid out, or null while there is none. */
  model: ReadingModel | null = null
  /** Why there is none, when reading it failed. */
  error: Error | undefined

  constructor(host: ReadingHost) {
    this.#host = host
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#loading?.abort()
  }

  /** Whether a document is under way. */
  get loading(): boolean {
    return this.#loading !== undefined && !this.#loading.signal.aborted
  }

  /**
   * Reads a document that was given as an object or as JSON text.
   * @param value What was given; null for none.
   */
  give(value: unknown): void {
    if (value === this.#given) return
    this.#given = value
    this.#loading?.abort()
    this.#take(() => (value === null || value === '' ? null : readDocument(value)))
  }

  /**
   * Loads a document; a later call or a given document takes its place.
   * @param address Address of the JSON.
   */
  async load(address: string): Promise<void> {
    this.#loading?.abort()
    const loading = new AbortController()
    this.#loading = loading
    try {
      const document = await loadDocument(address, loading.signal)
      this.#take(() => document)
    } catch (error) {
      if (loading.signal.aborted) return
      this.#fail(error)
    }
    loading.abort()
    this.#host.requestUpdate()
  }

  /**
   * Lays the document out again if another side leads now.
   * @param lead The side whose blocks make the paragraphs.
   */
  lay(lead: SideName): void {
    if (!this.#document) this.model = null
    else if (this.model?.lead !== lead || this.model.index.document !== this.#document) {
      try {
        this.model = createModel(this.#document, lead)
      } catch (error) {
        this.reject(error)
      }
    }
  }

  /**
   * Gives the document up because it cannot be shown, and finds out what is wrong with it. The whole
   * check is only loaded for this: what can be shown is shown, and the first view waits for nothing.
   * @param error What went wrong in showing it.
   */
  reject(error: unknown): void {
    const document = this.#document
    this.model = null
    if (!document) return
    this.#document = null
    checkDocument(document).then(
      () => {
        this.#fail(error)
        // Nothing is wrong with the document: whoever looks at the console must see what is.
        if (typeof reportError === 'function') reportError(error)
      },
      (reason: unknown) => this.#fail(reason),
    )
  }

  #take(read: () => BilingualDocument | null): void {
    this.error = undefined
    this.#document = null
    try {
      this.#document = read()
    } catch (error) {
      this.#fail(error)
    }
  }

  #fail(error: unknown): void {
    this.#document = null
    this.error = error instanceof Error ? error : new Error(String(error))
    this.#host.dispatchEvent(new DocumentErrorEvent(this.error))
    this.#host.requestUpdate()
  }
}
