import { type AlignOptions, type LinkableWord, linkWords } from '../align/index.ts'
import type { Sentence, WordLink } from '../document/types.ts'
import type { ReadSentence } from './read-words.ts'

/**
 * Links the words of a pair.
 * @param source Hindi sentences of the pair with their lemmas.
 * @param target English sentences of the pair.
 * @param options Dictionary, names and concepts.
 * @returns Links; word numbers count through the words of all sentences of a side.
 */
export function linkPair(
  source: readonly ReadSentence[],
  target: readonly Sentence[],
  options: AlignOptions,
): WordLink[] {
  if (source.length === 0 || target.length === 0) return []
  const hindi = source.flatMap(({ sentence, lemmas }) =>
    readLinkable(sentence).map((word, index): LinkableWord => {
      const lemma = lemmas[index]?.[0]
      return lemma === undefined ? word : { ...word, lemma }
    }),
  )
  return linkWords(hindi, target.flatMap(readLinkable), options)
}

function readLinkable({ text, start, words }: Sentence): LinkableWord[] {
  return words.map((word) => ({ text: text.slice(word.start - start, word.end - start) }))
}
