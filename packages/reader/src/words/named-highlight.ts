/** Names of the native highlights; the styles are in styles/rows.ts and vocabulary/word-colours.ts. */
export type HighlightName =
  | 'sahapath-word'
  | 'sahapath-link'
  | 'sahapath-spoken'
  | 'sahapath-new'
  | 'sahapath-learning'

/** Ranges under one native highlight that belong to one element; the page's registry is shared. */
export class NamedHighlight {
  readonly #name: HighlightName
  #ranges: Range[] = []

  constructor(name: HighlightName) {
    this.#name = name
  }

  /**
   * Replaces the highlighted ranges.
   * @param ranges The new ranges; none clears the highlight.
   */
  set(ranges: Range[]): void {
    if (this.#ranges.length === 0 && ranges.length === 0) return
    const highlight = registered(this.#name)
    for (const range of this.#ranges) highlight?.delete(range)
    for (const range of ranges) highlight?.add(range)
    this.#ranges = ranges
  }

  /** The highlighted ranges. */
  get ranges(): readonly Range[] {
    return this.#ranges
  }
}

function registered(name: HighlightName): Highlight | undefined {
  // A browser without native highlighting still lights up sentences, by style.
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return undefined
  let highlight = CSS.highlights.get(name)
  if (!highlight) {
    highlight = new Highlight()
    CSS.highlights.set(name, highlight)
  }
  return highlight
}
