import type { ReactiveController } from 'lit'
import { linkedWords, type WordPlace } from '../document/link-words.ts'
import type { FoundWord, ReadingHost } from '../reading/reading-host.ts'
import { findWord, type Point } from './find-word.ts'
import { rowElement, sentenceElement, wordRange } from './locate-word.ts'
import { NamedHighlight } from './named-highlight.ts'

/** Lights up the word under the pointer or the cursor, and the words it is linked to. */
export class HighlightController implements ReactiveController {
  readonly #host: ReadingHost
  readonly #word = new NamedHighlight('sahapath-word')
  readonly #link = new NamedHighlight('sahapath-link')
  #kept: FoundWord | null = null
  #shown: FoundWord | null = null
  #frame = 0

  constructor(host: ReadingHost) {
    this.#host = host
    host.addController(this)
  }

  hostDisconnected(): void {
    this.keep(null)
  }

  /** Follows a pointer, at most once a frame; listen to `pointermove` with it. */
  readonly follow = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return
    // The path of an event is gone by the next frame, the point is not.
    const path = event.composedPath()
    const point = { clientX: event.clientX, clientY: event.clientY, composedPath: () => path }
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => {
      this.#show(findWord(this.#host, point as unknown as Event & Point) ?? this.#kept)
    })
  }

  /** Goes back to the kept word, if any; listen to `pointerleave` with it. */
  readonly leave = (): void => {
    cancelAnimationFrame(this.#frame)
    this.#show(this.#kept)
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

/**
 * Tells which words are lit together with one: those of its group, if it is in one.
 * @param place A word.
 * @returns Indices into the words of the sentence.
 */
export function unitOf({ sentence, word }: WordPlace): readonly number[] {
  return sentence.groups.find((group) => group.words.includes(word))?.words ?? [word]
}
