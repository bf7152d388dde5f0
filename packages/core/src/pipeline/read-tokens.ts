import type { Analysis, WordGroup } from '@sahapath/hindi'
import { analyzeTokens } from '@sahapath/hindi/analyze'
import { type Token, tokenizeWords } from '@sahapath/hindi/words'

/** Tokens a reader may tap. */
const readable: ReadonlySet<Token['kind']> = new Set(['word', 'number', 'latin', 'other-script'])

/** A token of a Hindi sentence with its readings. */
export interface ReadToken {
  /** Half-open UTF-16 offsets into the sentence. */
  start: number
  end: number
  text: string
  /** False for punctuation, links and the like. */
  readable: boolean
  /** True for a word in Devanagari. */
  hindi: boolean
  /** Best first; for what is no Hindi word, its text as its own lemma. */
  readings: Analysis[]
}

/**
 * Reads the tokens of a Hindi sentence in their context.
 * @param text One sentence.
 * @returns Tokens in order, and the groups among them by token number.
 */
export function readTokens(text: string): { tokens: ReadToken[]; groups: WordGroup[] } {
  const pieces = tokenizeWords(text)
  const texts = pieces.map(({ start, end }) => text.slice(start, end))
  const { analyses, groups } = analyzeTokens(texts)
  const tokens = pieces.map(
    ({ start, end, kind }, index): ReadToken => ({
      start,
      end,
      text: texts[index] as string,
      readable: readable.has(kind),
      hindi: kind === 'word',
      readings: analyses[index] ?? [],
    }),
  )
  return { tokens, groups }
}
