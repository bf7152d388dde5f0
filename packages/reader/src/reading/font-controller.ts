import type { ReactiveController } from 'lit'
import type { ReadingHost } from './reading-host.ts'

// As long as browsers wait by themselves before they show text in another font.
const longest = 3000

/**
 * Keeps the first view hidden while its fonts load, so that no line moves under a reader's eyes. What a
 * server has rendered is in sight already and stays so.
 */
export class FontController implements ReactiveController {
  readonly #host: ReadingHost
  readonly #isServed: () => boolean
  #isSettled = false

  /**
   * @param host The reading element.
   * @param isServed Tells whether a server has rendered what is shown.
   */
  constructor(host: ReadingHost, isServed: () => boolean) {
    this.#host = host
    this.#isServed = isServed
    host.addController(this)
  }

  hostUpdated(): void {
    const { rowsElement } = this.#host
    const frame = rowsElement?.closest('.frame')
    if (this.#isSettled || !frame) return
    this.#isSettled = true
    if (!this.#isServed()) void this.#wait(frame)
  }

  async #wait(frame: Element): Promise<void> {
    const { fonts } = frame.ownerDocument
    // Asking for it lays the page out, which is what tells the browser which fonts it needs.
    const ready = fonts.ready
    if (fonts.status !== 'loading') return
    frame.toggleAttribute('data-waiting', true)
    await Promise.race([ready, new Promise((resolve) => setTimeout(resolve, longest))])
    frame.removeAttribute('data-waiting')
  }
}
