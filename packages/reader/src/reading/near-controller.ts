import type { ReactiveController } from 'lit'
import type { SectionDetail } from '../rows/render-section.ts'
import type { ReadingHost } from './reading-host.ts'

/** Documents with more pairs than this are shown whole near the viewport only. */
const longFrom = 80

/**
 * Knows which sections are near the viewport. Only these are split into words, and in a long document only
 * these are more than text: a hundred thousand elements are slow, whatever is in them.
 */
export class NearController implements ReactiveController {
  readonly #host: ReadingHost
  readonly #splits: () => boolean
  #near = around(0)
  #numbers = new WeakMap<Element, number>()
  #observer: IntersectionObserver | undefined
  #observed: unknown
  /** Changes whenever a section comes near. */
  version = 0

  /**
   * @param host The reading element.
   * @param splits Tells whether Hindi is split into words at present.
   */
  constructor(host: ReadingHost, splits: () => boolean) {
    this.#host = host
    this.#splits = splits
    host.addController(this)
  }

  hostUpdated(): void {
    const { rowsElement, model } = this.#host
    const watched = (this.#splits() || this.isLong) && rowsElement ? model : null
    if (watched === this.#observed) return
    this.hostDisconnected()
    this.#observed = watched
    if (!watched || !rowsElement) return
    this.#observer = new IntersectionObserver(this.#notice, { rootMargin: '100% 0px' })
    for (const [number, section] of [...rowsElement.children].entries()) {
      this.#numbers.set(section, number)
      this.#observer.observe(section)
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect()
    this.#observed = undefined
  }

  /** Whether the document is long. */
  get isLong(): boolean {
    return (this.#host.model?.rows.length ?? 0) > longFrom
  }

  /**
   * Tells how much of a section is shown.
   * @param section Number of the section.
   * @returns The detail.
   */
  detailOf(section: number): SectionDetail {
    const near = this.#near.has(section)
    if (this.isLong && !near) return 'text'
    return near && this.#splits() ? 'words' : 'rows'
  }

  /**
   * Counts only the sections around one as near, before the layout changes there.
   * @param section Number of the section.
   */
  expect(section: number): void {
    this.#near = around(section)
    this.version++
  }

  /**
   * Makes sure that a section is near.
   * @param section Number of the section.
   * @returns True when it was not before, so that the element must be updated.
   */
  bring(section: number): boolean {
    if (!this.isLong || this.#near.has(section)) return false
    for (const number of around(section)) this.#near.add(number)
    this.version++
    return true
  }

  readonly #notice = (entries: IntersectionObserverEntry[]): void => {
    const fresh = entries
      .filter((entry) => entry.isIntersecting)
      .flatMap((entry) => this.#numbers.get(entry.target) ?? [])
      .filter((number) => !this.#near.has(number))
    if (fresh.length === 0) return
    for (const number of fresh) this.#near.add(number)
    this.version++
    this.#host.requestUpdate()
  }
}

// What is near before anything was observed: the screen and the next.
function around(section: number): Set<number> {
  return new Set([section - 1, section, section + 1])
}
