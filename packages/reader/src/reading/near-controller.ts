import type { ReactiveController } from 'lit'
import type { GroupDetail } from '../rows/render-group.ts'
import type { ReadingHost } from './reading-host.ts'

// Groups that are near before anything was observed: the first screens of any page.
const ahead = 12

/** Documents with more groups than this are shown whole near the viewport only. */
export const longFrom: number = 80

/**
 * Knows which groups are near the viewport. Only these are split into words, and in a long document only
 * these are more than text: a hundred thousand elements are slow, whatever is in them.
 */
export class NearController implements ReactiveController {
  readonly #host: ReadingHost
  readonly #splits: () => boolean
  #near = around(0)
  #numbers = new WeakMap<Element, number>()
  #observer: IntersectionObserver | undefined
  #observed: unknown
  /** Changes whenever a group comes near. */
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
    for (const [number, group] of [...rowsElement.children].entries()) {
      this.#numbers.set(group, number)
      this.#observer.observe(group)
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect()
    this.#observed = undefined
  }

  /** Whether the document is long. */
  get isLong(): boolean {
    return (this.#host.model?.groups.length ?? 0) > longFrom
  }

  /**
   * Tells how much of a group is shown.
   * @param group Number of the group.
   * @returns The detail.
   */
  detailOf(group: number): GroupDetail {
    const near = this.#near.has(group)
    if (this.isLong && !near) return 'text'
    return near && this.#splits() ? 'words' : 'rows'
  }

  /**
   * Counts only the groups around one as near, before the layout changes there.
   * @param group Number of the group.
   */
  expect(group: number): void {
    this.#near = around(group)
    this.version++
  }

  /**
   * Makes sure that a group is near.
   * @param group Number of the group.
   * @returns True when it was not before, so that the element must be updated.
   */
  bring(group: number): boolean {
    if (!this.isLong || this.#near.has(group)) return false
    for (const number of around(group)) this.#near.add(number)
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

function around(group: number): Set<number> {
  return new Set(Array.from({ length: ahead + 2 }, (_, number) => group - 2 + number))
}
