import type { Dictionary } from '../../lexicon/types.ts'
import type { WordType } from '../side.ts'
import type { AlignOptions } from '../types.ts'
import { type FixedRows, readFixedRows } from './fixed-rows.ts'
import type { WantedWords } from './wanted-words.ts'

/** What is known of words beyond their forms. */
export interface WordKnowledge {
  /** English lemmas by folded Hindi word, of names and concepts. */
  fixed: FixedRows
  dictionary: Dictionary | undefined
  /** What was worked out of a type before. */
  wanted: WeakMap<WordType, WantedWords>
  /** Version of the dictionary that this is true of. */
  version: number | undefined
}

const known = new WeakMap<AlignOptions, WordKnowledge>()

/**
 * Makes ready what the options know of words; the same options give the same object until the dictionary grows.
 *
 * @param options - dictionary, names, concepts
 * @returns the knowledge
 */
export function readKnowledge(options: AlignOptions): WordKnowledge {
  const { dictionary, names, concepts } = options
  const version = dictionary?.version
  let knowledge = known.get(options)
  if (!knowledge || knowledge.version !== version) {
    const fixed = readFixedRows(names, concepts)
    knowledge = { fixed, dictionary, wanted: new WeakMap(), version }
    known.set(options, knowledge)
  }
  return knowledge
}
