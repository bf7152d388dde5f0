import type { Concept } from '../document/types.ts'

/** A form of a concept as the glossary lists it. */
export interface TermForm {
  concept: Concept
  form: string
  /** Whether it may be said in other words. */
  isReworded: boolean
}

/** Every form of every concept by number; a form is looked at when it is asked for. */
export class TermForms {
  /** How many forms there are. */
  readonly length: number
  readonly #concepts: readonly Concept[]
  /** Number of the first form of each concept. */
  readonly #starts: Int32Array

  /** @param concepts Concepts in order. */
  constructor(concepts: readonly Concept[]) {
    this.#concepts = concepts
    this.#starts = new Int32Array(concepts.length)
    let length = 0
    for (let at = 0; at < concepts.length; at++) {
      this.#starts[at] = length
      length += countForms(concepts[at] as Concept)
    }
    this.length = length
  }

  /**
   * Gives a form.
   *
   * @param number Number of the form, less than `length`.
   * @returns The form.
   */
  at(number: number): TermForm {
    let low = 0
    let high = this.#concepts.length
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if ((this.#starts[middle] as number) <= number) low = middle
      else high = middle
    }
    const concept = this.#concepts[low] as Concept
    const place = number - (this.#starts[low] as number)
    const { hi, variants = [], deprecated = [], abbreviations = [], en } = concept
    const form = [hi, ...variants, ...deprecated, ...abbreviations][place] as string
    // A proper name is not said in other words.
    const isReworded = place <= variants.length && !/^\p{Lu}/u.test(en[0] ?? '')
    return { concept, form, isReworded }
  }
}

function countForms({ variants, deprecated, abbreviations }: Concept): number {
  return 1 + (variants?.length ?? 0) + (deprecated?.length ?? 0) + (abbreviations?.length ?? 0)
}
