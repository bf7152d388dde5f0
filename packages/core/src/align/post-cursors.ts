import type { PreparedSide } from './side.ts'

/** Finds the places of types at or after a sentence; the sentences asked for never go back, so that no place is passed twice. */
export class PostCursors {
  readonly #next: Int32Array
  readonly #ends: Int32Array
  readonly #sentences: Int32Array

  /** @param side - one side */
  constructor({ postStarts, postSentences }: PreparedSide) {
    this.#next = postStarts.slice(0, -1)
    this.#ends = postStarts.subarray(1)
    this.#sentences = postSentences
  }

  /**
   * Finds the first place of a type at or after a sentence.
   *
   * @param type - a type of the side
   * @param sentence - where to begin; not before the sentence asked for last
   * @returns an index into `posts`; the end of the type's places when there is none
   */
  find(type: number, sentence: number): number {
    const end = this.#ends[type] as number
    let post = this.#next[type] as number
    while (post < end && (this.#sentences[post] as number) < sentence) post++
    this.#next[type] = post
    return post
  }
}
