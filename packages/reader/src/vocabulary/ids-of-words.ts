import type { BilingualDocument, Sentence } from '@sahapath/core/document'
import { indexDocument } from '../document/index-document.ts'
import { wordId } from '../events/word-id.ts'

// Names, numbers and signs are no vocabulary.
const uncounted = new Set(['PROPN', 'NUM', 'PUNCT', 'SYM', 'X'])

/**
 * Tells under which ids the words of an article may be in a vocabulary.
 * @param document The article.
 * @returns A function that gives, for a Hindi sentence, one list a word: its own id, then those of the terms
 * it is part of; null for what is no vocabulary, such as a name.
 */
export function idsOfWords(
  document: BilingualDocument,
): (sentence: Sentence) => (string[] | null)[] {
  const index = indexDocument(document)
  const own = document.forms.map(({ lemma, upos }) =>
    uncounted.has(upos) ? null : wordId(lemma, upos),
  )
  return ({ id, words }) => {
    const terms = index.termsOf(id)
    return words.map(({ form, start, end }) => {
      const word = own[form ?? -1]
      if (!word) return null
      const around = terms.filter((use) => use.start <= start && end <= use.end)
      return [word, ...around.map(({ concept }) => `term:${concept}`)]
    })
  }
}
