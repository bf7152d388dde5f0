import type { Root, SentenceContent } from 'nlcst'
import { ParseLatin } from 'parse-latin'
import { buildContent } from './build-content.ts'
import { placeByChildren } from './content.ts'
import { locateInText } from './locate.ts'
import { cutSentences } from './rules/cut-sentences.ts'
import { rereadWords } from './rules/reread-words.ts'

/**
 * Parser of Hindi for nlcst, the syntax tree of natural language in unified.
 *
 * It is a `ParseLatin` with other lists: words are those of `tokenizeWords`, sentences those of `segmentSentences`.
 */
export class ParseHindi extends ParseLatin {
  /**
   * Reads the words of a text.
   *
   * @param value Text.
   * @returns Words, marks, addresses and white space, placed by line, column and UTF-16 offset.
   */
  override tokenize(value?: string | null): SentenceContent[] {
    const text = value ?? ''
    return buildContent(text, locateInText(text, { line: 1, column: 1, offset: 0 }))
  }
}

/** Rules for a sentence. */
ParseHindi.prototype.tokenizeSentencePlugins = [rereadWords, placeByChildren]

/** Rules for a paragraph. */
ParseHindi.prototype.tokenizeParagraphPlugins = [cutSentences, placeByChildren]

/** Rules for a document: those of `ParseLatin`. */
ParseHindi.prototype.tokenizeRootPlugins = [...ParseLatin.prototype.tokenizeRootPlugins]

/**
 * Parses Hindi text.
 *
 * @param text Document; each of its lines is a paragraph unless a sentence goes on over the line break.
 * @returns Tree of paragraphs, sentences and words with positions.
 */
export function parseHindi(text: string): Root {
  return new ParseHindi().parse(text)
}
