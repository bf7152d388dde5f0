import { segmentSentences } from '@sahapath/hindi/sentences'
import { type AnnotationSpan, flattenSpans, matchSentences } from '../annotate/index.ts'
import type { MatchSentence } from '../annotate/types.ts'
import type { Lexicon } from '../lexicon/types.ts'
import { readTokens } from './read-tokens.ts'

/**
 * Finds the glossary terms and names of a Hindi text.
 * @param text Text of any number of sentences.
 * @param lexicon Glossary and names.
 * @returns Spans in text order, with half-open UTF-16 offsets into `text`.
 */
export function annotateText(text: string, lexicon: Lexicon): AnnotationSpan[] {
  const ranges = segmentSentences(text)
  const sentences = ranges.map(([start, end]): MatchSentence => {
    const sentence = text.slice(start, end)
    const words = readTokens(sentence).tokens.filter(({ readable }) => readable)
    return {
      text: sentence,
      words: words.map(({ readings, ...word }) => ({
        ...word,
        lemmas: readings.map(({ lemma }) => lemma),
        ...(readings[0] ? { upos: readings[0].upos, known: readings[0].known } : {}),
      })),
    }
  })
  return matchSentences(sentences, lexicon).flatMap((found, index) =>
    flattenSpans(found, ranges[index]?.[0]),
  )
}
