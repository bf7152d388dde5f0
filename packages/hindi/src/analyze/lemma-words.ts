import type { Upos } from '../types.ts'
import { classifyLemma } from './classify-lemma.ts'
import type { LemmaData } from './lemma-source/lemma-data.ts'
import type { PackedRow } from './packing/lemma-model.ts'

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
}

/** Words by folded citation form or variant; a word is made when it is first asked for. */
export class LemmaWords {
  readonly #slices: Slice[] = []
  readonly #made = new Map<string, readonly LemmaWord[]>()

  /**
   * Adds a slice.
   *
   * @param data Rows of the lemma list.
   * @param least Frequency of its words that are not marked as frequent.
   */
  add(data: LemmaData, least: 0 | 1): void {
    this.#slices.push({ data, least })
    this.#made.clear()
  }

  /**
   * Gives the words of a form.
   *
   * @param folded Citation form or variant, folded.
   * @returns Words in the order of the list, the same objects until a slice is added; undefined when there are none.
   */
  get(folded: string): readonly LemmaWord[] | undefined {
    const known = this.#made.get(folded)
    if (known) return known
    const words: LemmaWord[] = []
    for (const slice of this.#slices) {
      for (const row of slice.data.find(folded)) words.push(...makeWords(row, slice, folded))
    }
    if (words.length === 0) return undefined
    this.#made.set(folded, words)
    return words
  }
}

/** A noun of both genders is two words, which are inflected differently. */
function makeWords(row: PackedRow, { data, least }: Slice, folded: string): LemmaWord[] {
  const [upos = 'NOUN', genders = '', behaviour] = data.tags[row.tag] ?? []
  return genders.split('/').map((gender) => ({
    lemma: row.spelling,
    upos: upos as Upos,
    gender: gender as LemmaWord['gender'],
    paradigm: classifyLemma(folded, upos, gender, behaviour === 'i' && upos !== 'VERB'),
    intransitive: upos === 'VERB' && behaviour === 'i',
    frequency: row.frequent ? 2 : least,
    lightVerbs: row.lightVerbs,
  }))
}
