import type { ReactiveController } from 'lit'
import type { ReadingHost } from './reading-host.ts'

// Groups that are near before anything was observed: the first screens of any page.
const ahead = 12

/**
 * Knows which groups are near the viewport. Only these are split into words; a long document split
 * whole would be a million elements.
 */
export class NearController implements ReactiveController {
  readonly #host: ReadingHost
  readonly #wanted: () => boolean
  #near = new Set<number>(Array.from({ length: ahead }, (_, number) => number))
  #numbers = new WeakMap<Element, number>()
  #observer: IntersectionObserver | undefined
  #observed: unknown
  /** Changes whenever a group comes near. */
  version = 0

  /**
   * @param host The reading element.
   * @param wanted Tells whether anything is split into words at present.
   */
  constructor(host: ReadingHost, wanted: () => boolean) {
    this.#host = host
    this.#wanted = wanted
    host.addController(this)
  }

  hostUpdated(): void {
    const { rowsElement, model } = this.#host
    const wanted = this.#wanted() && rowsElement ? model : null
    if (wanted === this.#observed) return
    this.hostDisconnected()
    this.#observed = wanted
    if (!wanted || !rowsElement) return
    this.#observer = new IntersectionObserver(this.#notice, { rootMargin: '100% 0px' })
    for (const [number, group] of [...rowsElement.children].entries()) {
      this.#numbers.set(group, number)
      this.#observer.observe(group)
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect()
    this.#observed = undefined
  }

  /**
   * Tells whether a group is near the viewport.
   * @param group Number of the group.
   * @returns True if it is, or was: what was split once stays.
   */
  has(group: number): boolean {
    return this.#wanted() && this.#near.has(group)
  }

  /**
   * Counts the groups from one on as near, before a view is switched there.
   * @param group Number of the group.
   */
  expect(group: number): void {
    for (let number = group - 2; number < group + ahead; number++) this.#near.add(number)
    this.version++
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
