import type { PackedRow } from '../packing/lemma-model.ts'

/** One slice of the lemma list. */
export interface LemmaData {
  /** Part of speech, genders and behaviour, by the number that rows name. */
  tags: readonly string[][]
  /** Verbs that make conjunct verbs, in the order of the bits. */
  conjunctVerbs: readonly string[]
  /** Forms that no paradigm tells: `form:lemma:part of speech:slot`. */
  irregular: readonly string[]
  /** Gives the rows of a folded citation form or variant, in the order of the list. */
  find(folded: string): readonly PackedRow[]
}

/**
 * Reads the lines before the rows.
 *
 * @param text Lines: tags, light verbs, irregular forms, and more.
 * @returns What they say, and the other lines.
 */
export function splitHead(text: string): [head: Omit<LemmaData, 'find'>, ...lines: string[]] {
  const [tags = '', conjunctVerbs = '', irregular = '', ...rest] = text.split('\n')
  const head = {
    tags: tags.split(' ').map((tag) => tag.split(':')),
    conjunctVerbs: conjunctVerbs.split(' '),
    irregular: irregular.split(' ').filter(Boolean),
  }
  return [head, ...rest]
}
