/** A word or term someone wants to keep, with the place it was met in. */
export interface SavedWord {
  /** `word:` with the lemma and part of speech, or `term:` with the concept id. */
  id: string
  kind: 'word' | 'term'
  /** Headword in Hindi. */
  headword: string
  romanization: string
  /** English, the fitting one first. */
  glosses: string[]
  /** The word as it stands in the sentence. */
  surface: string
  /** The sentence pair; `start` and `end` are half-open UTF-16 offsets of the surface in `source`. */
  context: {
    document: string
    title: string
    source: string
    target: string
    start: number
    end: number
  }
}
