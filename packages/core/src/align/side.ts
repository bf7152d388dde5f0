import type { BlockRole } from '../document/types.ts'

/** What a word can be matched by. */
export const wordClass = { number: 0, name: 1, word: 2, closed: 3 } as const

/** One text as numbers: each sentence a set of word types, plus what the other signals need. */
export interface PreparedSide {
  /** Count of sentences. */
  size: number
  /** Sentence i holds `words[starts[i]] … words[starts[i + 1] - 1]`, each type once. */
  starts: Int32Array
  words: Int32Array
  /** Types by number. */
  types: WordType[]
  /** Type t stands at places `posts[postStarts[t]] …`: indices into `words`, ascending. */
  postStarts: Int32Array
  posts: Int32Array
  /** Sentence of each of these places. */
  postSentences: Int32Array
  /** Class of the word at each place of `words`. */
  kinds: Uint8Array
  /** Sentence of each place of `words`. */
  sentenceOf: Int32Array
  /** For each place: in how many sentences near it its type stands. */
  crowd: Int16Array
  /** Length of each sentence in letters, digits and signs, white space left out. */
  lengths: Float64Array
  blocks: Int32Array
  roles: (BlockRole | undefined)[]
  marks: Int32Array
}

/** A word as it is compared. */
export interface WordType {
  /** Folded or lower-case form. */
  form: string
  /** Citation forms, best first. */
  lemmas: readonly string[]
  /** What forms of one word have in common; equal for most of its forms. */
  root: string
  /** One of `wordClass`. */
  kind: number
}

/** Bits of `marks`. */
export const mark = {
  question: 1,
  exclamation: 2,
  quote: 4,
  colon: 8,
  bracket: 16,
  end: 32,
  percent: 64,
  dash: 128,
} as const

/** How many sentences to each side count as near. */
export const nearby = 15

/**
 * Puts the words of sentences into arrays.
 *
 * @param sentences - for each sentence its words, each a type number, repeated ones allowed
 * @param types - the types by number
 * @returns the word part of a prepared side
 */
export function indexWords(
  sentences: readonly (readonly number[])[],
  types: WordType[],
): Omit<PreparedSide, 'lengths' | 'blocks' | 'roles' | 'marks'> {
  const size = sentences.length
  const starts = new Int32Array(size + 1)
  const all: number[] = []
  const seen = new Int32Array(types.length).fill(-1)
  const postStarts = new Int32Array(types.length + 1)
  for (let i = 0; i < size; i++) {
    for (const type of sentences[i] as readonly number[]) {
      if (seen[type] === i) continue
      seen[type] = i
      all.push(type)
      postStarts[type + 1]!++
    }
    starts[i + 1] = all.length
  }
  const words = Int32Array.from(all)
  for (let t = 0; t < types.length; t++) postStarts[t + 1]! += postStarts[t] as number
  const next = postStarts.slice()
  const posts = new Int32Array(words.length)
  const postSentences = new Int32Array(words.length)
  const sentenceOf = new Int32Array(words.length)
  for (let i = 0; i < size; i++) {
    for (let at = starts[i] as number; at < (starts[i + 1] as number); at++) {
      const post = next[words[at] as number]!++
      posts[post] = at
      postSentences[post] = i
      sentenceOf[at] = i
    }
  }
  return {
    size,
    starts,
    words,
    types,
    postStarts,
    posts,
    postSentences,
    kinds: Uint8Array.from(words, (type) => (types[type] as WordType).kind),
    sentenceOf,
    crowd: countCrowd(posts, postStarts, postSentences),
  }
}

/** Sliding window over the places of each type: linear in the number of places. */
function countCrowd(
  posts: Int32Array,
  postStarts: Int32Array,
  postSentences: Int32Array,
): Int16Array {
  const crowd = new Int16Array(posts.length)
  for (let t = 0; t + 1 < postStarts.length; t++) {
    const end = postStarts[t + 1] as number
    let low = postStarts[t] as number
    let high = low
    for (let at = low; at < end; at++) {
      const sentence = postSentences[at] as number
      while ((postSentences[low] as number) < sentence - nearby) low++
      while (high < end && (postSentences[high] as number) <= sentence + nearby) high++
      crowd[posts[at] as number] = high - low
    }
  }
  return crowd
}
