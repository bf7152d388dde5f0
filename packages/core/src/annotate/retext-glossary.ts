import type { Root, Sentence, Word } from 'nlcst'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'
import type { Concept } from '../document/types.ts'
import { createGlossaryMatcher, type GlossaryOptions } from './create-glossary-matcher.ts'
import type { MatchSentence, MatchWord, TermMatch } from './types.ts'

/** What the plugin needs to know of a language. */
export interface RetextGlossaryOptions extends GlossaryOptions {
  /** The glossary; `hi` and its variants are in the language of the text, whatever it is. */
  concepts: readonly Concept[]
  /** Citation forms of a word, best first; without it, words are found by their spelling and Hindi endings. */
  lemmatize?: (word: string) => readonly string[]
}

declare module 'nlcst' {
  interface SentenceData {
    /** Terms of the sentence, with half-open UTF-16 offsets into the file. */
    terms?: TermMatch[]
  }
}

/**
 * A retext plugin that notes glossary terms on the sentences of a tree, as `data.terms`.
 *
 * It needs positions with offsets in the tree, as every retext parser gives them.
 */
export const retextGlossary: Plugin<[RetextGlossaryOptions], Root> = ({
  concepts,
  lemmatize,
  ...options
}) => {
  const matcher = createGlossaryMatcher(concepts, options)
  return (tree, file) => {
    const text = String(file)
    visit(tree, 'SentenceNode', (sentence) => {
      const found = matcher.match(readSentence(sentence, text, lemmatize))
      if (found.length === 0) return
      const offset = sentence.position?.start.offset ?? 0
      const terms = found.map((term) => ({
        ...term,
        start: term.start + offset,
        end: term.end + offset,
      }))
      sentence.data = { ...sentence.data, terms }
    })
  }
}

function readSentence(
  sentence: Sentence,
  text: string,
  lemmatize: RetextGlossaryOptions['lemmatize'],
): MatchSentence {
  const from = sentence.position?.start.offset ?? 0
  const words: MatchWord[] = []
  visit(sentence, 'WordNode', (word: Word) => {
    const start = word.position?.start.offset
    const end = word.position?.end.offset
    if (start === undefined || end === undefined) return
    const surface = text.slice(start, end)
    const lemmas = lemmatize?.(surface) ?? []
    words.push({ start: start - from, end: end - from, text: surface, lemmas })
  })
  return { text: text.slice(from, sentence.position?.end.offset), words }
}
