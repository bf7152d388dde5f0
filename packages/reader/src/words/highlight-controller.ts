import type { ReactiveController } from 'lit'
import { linkedWords, type WordPlace } from '../document/link-words.ts'
import { unitOf } from '../document/unit-of.ts'
import type { FoundWord, ReadingHost } from '../reading/reading-host.ts'
import { rowElement } from '../rows/row-element.ts'
import { sentenceElement, wordRange } from './locate-word.ts'
import { NamedHighlight } from './named-highlight.ts'

/** Lights up the word under the pointer or the cursor, and the words it is linked to. */
export class HighlightController implements ReactiveController {
  readonly #host: ReadingHost
  readonly #word = new NamedHighlight('sahapath-word')
  readonly #link = new NamedHighlight('sahapath-link')
  #kept: FoundWord | null = null
  #shown: FoundWord | null = null

  constructor(host: ReadingHost) {
    this.#host = host
    host.addController(this)
  }

  hostDisconnected(): void {
    this.keep(null)
  }

  /**
   * Lights up a word for as long as nothing else is shown.
   * @param word The word under the pointer; null goes back to the kept word.
   */
  show(word: FoundWord | null): void {
    this.#show(word ?? this.#kept)
  }

  /**
   * Keeps a word lit until another is kept.
   * @param word The word under the cursor or the open card; null for none.
   */
  keep(word: FoundWord | null): void {
    this.#kept = word
    this.#show(word)
  }

  #show(word: FoundWord | null): void {
    if (isSame(word, this.#shown)) return
    this.#shown = word
    if (!word) {
      this.#word.set([])
      this.#link.set([])
      return
    }
    const words = unitOf(word)
    const own = words.map((each) => ({ ...word, word: each }))
    this.#word.set(own.flatMap((place) => this.#range(word, place)))
    this.#link.set(linkedWords(word.row, word, words).flatMap((place) => this.#range(word, place)))
  }

  #range({ row }: FoundWord, { side, sentence, word }: WordPlace): Range[] {
    const element = rowElement(this.#host.rowsElement, row.number)
    const own = sentenceElement(element, row, side, sentence)
    const range = own && wordRange(own, sentence, word)
    return range ? [range] : []
  }
}

function isSame(a: FoundWord | null, b: FoundWord | null): boolean {
  return a?.element === b?.element && a?.word === b?.word
}
