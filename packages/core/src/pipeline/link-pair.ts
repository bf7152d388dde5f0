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
  const hindi = source.flatMap(({ sentence, readings }) =>
    readTexts(sentence).map((text, index): LinkableWord => {
      const reading = readings[index]
      return reading ? { text, lemma: reading.lemma, upos: reading.upos } : { text }
    }),
  )
  let before = 0
  const groups = source.flatMap(({ sentence }) => {
    const first = before
    before += sentence.words.length
    return sentence.groups.map(({ kind, words }) => ({
      kind,
      words: words.map((word) => first + word),
    }))
  })
  return linkWords(hindi, target.flatMap(readTexts), options, groups)
}

function readTexts({ text, start, words }: Sentence): string[] {
  return words.map((word) => text.slice(word.start - start, word.end - start))
}
