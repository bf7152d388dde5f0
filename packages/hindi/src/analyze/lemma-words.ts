import { fold } from '../fold/index.ts'
import type { Upos } from '../types.ts'
import { classifyLemma } from './classify-lemma.ts'
import type { LemmaData } from './lemma-source/lemma-data.ts'

/** A word of the lemma list. */
export interface LemmaWord {
  /** Citation form as it is printed. */
  lemma: string
  upos: Upos
  gender: '' | 'm' | 'f'
  /** How it is inflected. */
  paradigm: number
  /** True for verbs without an object. */
  intransitive: boolean
  /** How often it is met: 2 for the first 3,000 words, 1 for the first 6,000, 0 for the rest. */
  frequency: 0 | 1 | 2
  /** Light verbs it makes conjunct verbs with, a bit for each place in `conjunctVerbs`. */
  lightVerbs: number
}

interface Slice {
  data: LemmaData
  /** Frequency of its words that are not marked as frequent. */
  least: 0 | 1
  /** Number of its first row among the rows of all slices. */
  first: number
}

/** Words by folded citation form or variant; a word is made when it is first asked for. */
export class LemmaWords {
  readonly #slices: Slice[] = []
  #rows = 0
  /** Numbers of the rows of each form; most have one, and a list for each would take longer to make than to use. */
  readonly #places = new Map<string, number | number[]>()
  readonly #made = new Map<string, readonly LemmaWord[]>()

  /**
   * Adds a slice.
   *
   * @param data Rows of the lemma list.
   * @param least Frequency of its words that are not marked as frequent.
   */
  add(data: LemmaData, least: 0 | 1): void {
    this.#slices.push({ data, least, first: this.#rows })
    for (const spelling of data.spellings) {
      const key = fold(spelling)
      const row = this.#rows++
      const others = this.#places.get(key)
      this.#places.set(key, others === undefined ? row : [others, row].flat())
    }
    this.#made.clear()
  }

  /**
   * Gives the words of a form.
   *
   * @param folded Citation form or variant, folded.
   * @returns Words in the order of the list, the same objects until a slice is added; undefined when there are none.
   */
  get(folded: string): readonly LemmaWord[] | undefined {
    let words = this.#made.get(folded)
    const rows = this.#places.get(folded)
    if (!words && rows !== undefined) {
      words = [rows].flat().flatMap((row) => this.#make(row, folded))
      this.#made.set(folded, words)
    }
    return words
  }

  /** A noun of both genders is two words, which are inflected differently. */
  #make(number: number, folded: string): LemmaWord[] {
    const slice = this.#slices.findLast(({ first }) => first <= number) as Slice
    const row = slice.data.readRow(number - slice.first)
    const [upos = 'NOUN', genders = '', behaviour] = slice.data.tags[row.tag] ?? []
    return genders.split('/').map((gender) => ({
      lemma: row.spelling,
      upos: upos as Upos,
      gender: gender as LemmaWord['gender'],
      paradigm: classifyLemma(folded, upos, gender, behaviour === 'i' && upos !== 'VERB'),
      intransitive: upos === 'VERB' && behaviour === 'i',
      frequency: row.frequent ? 2 : slice.least,
      lightVerbs: row.lightVerbs,
    }))
  }
}
