import type { ReactiveController } from 'lit'
import type { Translate } from '../locale/translator.ts'
import type { CurrentController } from '../place/current-controller.ts'
import type { ReadingHost } from '../reading/reading-host.ts'
import type { Speech } from './find-voice.ts'

/** What listening asks its element. */
export interface ListenAsks {
  t(): Translate
  rate(): number
  speech(): Speech | undefined
}

/** Starts and stops reading aloud; the part that speaks is loaded when it is first asked for. */
export class ListenController implements ReactiveController {
  readonly #host: ReadingHost
  readonly #current: CurrentController
  readonly #asks: ListenAsks
  #speaking: AbortController | undefined
  /** Why the last attempt failed. */
  message: string | undefined

  constructor(host: ReadingHost, current: CurrentController, asks: ListenAsks) {
    this.#host = host
    this.#current = current
    this.#asks = asks
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#speaking?.abort()
  }

  /** Whether something is being read aloud. */
  get speaking(): boolean {
    return this.#speaking !== undefined
  }

  /** Begins at the current sentence, or stops. */
  readonly toggle = async (): Promise<void> => {
    if (this.#speaking) {
      this.#speaking.abort()
      return
    }
    const speaking = new AbortController()
    this.#speaking = speaking
    this.message = undefined
    this.#host.requestUpdate()
    const { listen } = await import('./listen-part.ts')
    this.message = await listen({
      host: this.#host,
      current: this.#current,
      t: this.#asks.t(),
      rate: () => this.#asks.rate(),
      signal: speaking.signal,
      speech: this.#asks.speech(),
    })
    this.#speaking = undefined
    this.#host.requestUpdate()
  }
}
