import type { ReactiveController } from 'lit'
import type { RowGroup } from '../document/group-pairs.ts'
import { sectionElements } from '../rows/row-element.ts'
import type { ReadingHost } from './reading-host.ts'
import { sectionOf } from './reading-model.ts'

/** Documents with more pairs than this are shown whole near the viewport only. */
const longFrom = 80

// Words are many elements: at first only about a screen is split, and the observer brings the rest.
const ahead = 8

/**
 * Knows what is near the viewport. Only there is Hindi split into words, group by group, and in a long
 * document only there are sections more than text: a hundred thousand elements are slow, whatever they are.
 */
export class NearController implements ReactiveController {
  readonly #host: ReadingHost
  readonly #splits: () => boolean
  #sections = new Set([0, 1])
  // Groups by the number of their first pair; and the pair that the first screen begins at.
  #groups = new Set<number>()
  #first = 0
  #observer: IntersectionObserver | undefined
  #observed: unknown
  #printing = false
  /** Changes whenever something comes near. */
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

  hostConnected(): void {
    addEventListener('beforeprint', this.#print)
    addEventListener('afterprint', this.#print)
  }

  hostUpdated(): void {
    const { rowsElement, model } = this.#host
    const splits = this.#splits()
    const watched = (splits || this.isLong) && rowsElement ? model : null
    if (watched !== this.#observed) {
      this.#unwatch()
      this.#observed = watched
      this.#observer = new IntersectionObserver(this.#notice, { rootMargin: '100% 0px' })
      if (watched) this.#observe(sectionElements(rowsElement))
    }
    // Observing again what is observed already changes nothing.
    if (splits) this.#observe(rowsElement?.querySelectorAll('.group'))
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print)
    removeEventListener('afterprint', this.#print)
    this.#unwatch()
  }

  /** Whether the document is long. */
  get isLong(): boolean {
    return (this.#host.model?.rows.length ?? 0) > longFrom
  }

  /**
   * Tells whether a section is more than text.
   * @param section Number of the section.
   * @returns True when its rows are shown.
   */
  isShown(section: number): boolean {
    return !this.isLong || this.#printing || this.#sections.has(section)
  }

  /**
   * Tells whether the Hindi of a group is split into words.
   * @param group The group.
   * @returns True when it is.
   */
  readonly isSplit = ({ rows }: RowGroup): boolean => {
    const from = rows[0]?.number ?? 0
    const isFirst = from < this.#first + ahead && from + rows.length > this.#first
    return this.#splits() && (isFirst || this.#printing || this.#groups.has(from))
  }

  /**
   * Counts only what is around a pair as near, before the layout changes there.
   * @param number Number of the pair.
   */
  expect(number: number): void {
    const { model } = this.#host
    this.#first = number
    this.#groups.clear()
    const section = model ? sectionOf(model, number) : 0
    this.#sections = new Set(around(section))
    // Observed anew, so that what stays in sight is told again.
    this.#unwatch()
    this.version++
  }

  /**
   * Makes sure that a section is near.
   * @param section Number of the section.
   * @returns True when it was not before, so that the element must be updated.
   */
  bring(section: number): boolean {
    if (this.isShown(section)) return false
    for (const number of around(section)) this.#sections.add(number)
    this.version++
    return true
  }

  #unwatch(): void {
    this.#observer?.disconnect()
    this.#observed = undefined
  }

  // Paper has no viewport: all is near while a page is printed.
  readonly #print = ({ type }: Event): void => {
    this.#printing = type === 'beforeprint'
    this.version++
    this.#host.updateNow()
  }

  #observe(elements: Iterable<Element> = []): void {
    for (const element of elements) this.#observer?.observe(element)
  }

  readonly #notice = (entries: IntersectionObserverEntry[]): void => {
    const { version } = this
    const sections = sectionElements(this.#host.rowsElement)
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue
      const section = sections.indexOf(target)
      const [near, number] =
        section < 0
          ? [this.#groups, Number(target.querySelector('.row')?.id.slice(1))]
          : [this.#sections, section]
      if (near.has(number)) continue
      near.add(number)
      this.version++
    }
    if (this.version !== version) this.#host.requestUpdate()
  }
}

// What follows fills the screen; what goes before must not grow when it comes near, as all would move.
function around(section: number): number[] {
  return [section - 1, section, section + 1]
}
