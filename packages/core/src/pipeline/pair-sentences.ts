import { type AlignableSentence, type AlignOptions, alignSentences } from '../align/index.ts'
import type { Block, Pair, Sentence } from '../document/types.ts'
import { linkPair } from './link-pair.ts'
import type { ReadSentence } from './read-words.ts'

/**
 * Pairs the sentences of the two sides and links the words inside each pair.
 * @param source Hindi sentences with their lemmas.
 * @param target English sentences; empty when there is no English.
 * @param blocks Blocks of both sides.
 * @param options Dictionary, names and concepts for the evidence of words.
 * @returns Pairs in reading order; every sentence is in exactly one.
 */
export function pairSentences(
  source: readonly ReadSentence[],
  target: readonly Sentence[],
  blocks: readonly Block[],
  options: AlignOptions,
): Pair[] {
  const places = new Map(blocks.map(({ id, role }, block) => [id, { block, role }]))
  // Without English there is nothing to be unsure of.
  const beads =
    target.length === 0
      ? source.map((_, index) => ({ source: [index], target: [], confidence: 1 }))
      : alignSentences(
          source.map(
            ({ sentence, lemmas }): AlignableSentence => ({
              text: sentence.text,
              ...places.get(sentence.block),
              words: sentence.words.map(({ start, end }, index) => ({
                text: sentence.text.slice(start - sentence.start, end - sentence.start),
                lemma: lemmas[index]?.[0] ?? '',
              })),
            }),
          ),
          target.map(({ text, block }): AlignableSentence => ({ text, ...places.get(block) })),
          options,
        )
  return beads.map((bead, index) => {
    const hindi = bead.source.map((number) => source[number] as ReadSentence)
    const english = bead.target.map((number) => target[number] as Sentence)
    return {
      id: `p${index + 1}`,
      source: hindi.map(({ sentence }) => sentence.id),
      target: english.map(({ id }) => id),
      confidence: Math.round(bead.confidence * 1000) / 1000,
      links: linkPair(hindi, english, options),
    }
  })
}
