import type { AnalyzedSentence } from '../types.ts'
import { tokenizeWords } from '../words/index.ts'
import { analyzeMarked } from './analyze-tokens.ts'

/**
 * Analyses the words of one sentence in their context.
 *
 * @param text The sentence.
 * @param tokens Its words, numbers and, if wanted, marks, as half-open UTF-16 ranges in order; left out, the words are
 *   found here and marks and symbols are not among them.
 * @returns One analysed word for each token, and the groups among them.
 * @throws When the text is no string.
 */
export function analyzeSentence(
  text: string,
  tokens: readonly { start: number; end: number }[] = findWords(text),
): AnalyzedSentence {
  if (typeof text !== 'string') throw new TypeError('analyzeSentence expected a string')
  let last = 0
  const gaps = tokens.map(({ start, end }) => {
    const gap = text.slice(last, start)
    last = end
    return gap
  })
  const words = tokens.map(({ start, end }) => text.slice(start, end))
  const { analyses, groups } = analyzeMarked(words, gaps)
  return {
    words: tokens.map(({ start, end }, index) => ({
      start,
      end,
      text: words[index] as string,
      analyses: analyses[index] ?? [],
    })),
    groups,
  }
}

function findWords(text: string): { start: number; end: number }[] {
  if (typeof text !== 'string') return []
  return tokenizeWords(text).filter(({ kind }) => kind !== 'punctuation' && kind !== 'symbol')
}
