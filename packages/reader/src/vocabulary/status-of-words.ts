import type { BilingualDocument, Sentence } from '@sahapath/core/document'
import { wordId } from '../events/word-id.ts'
import type { KnownStatus, VocabularyEntry } from './vocabulary-entry.ts'

/** Finds an entry of a vocabulary by its id. */
export type FindEntry = (id: string) => VocabularyEntry | undefined

// Names, numbers and signs are no vocabulary.
const uncounted = new Set(['PROPN', 'NUM', 'PUNCT', 'SYM', 'X'])

/**
 * Tells how well each word of an article's sentences is known: by its own entry, else by that of a term it
 * is part of.
 * @param document The article.
 * @param find Finds an entry of the vocabulary.
 * @returns A function that gives, for a Hindi sentence, one status a word: `new` when it is not in the
 * vocabulary, null for what is no vocabulary, such as a name.
 */
export function statusOfWords(
  { forms, terms }: BilingualDocument,
  find: FindEntry,
): (sentence: Sentence) => (KnownStatus | 'new' | null)[] {
  const byForm = forms.map(({ lemma, upos }) =>
    uncounted.has(upos) ? null : (find(wordId(lemma, upos))?.status ?? 'new'),
  )
  const saved = terms.flatMap((use) => {
    const status = find(`term:${use.concept}`)?.status
    return status ? [{ ...use, status }] : []
  })
  return ({ id, words }) => {
    const here = saved.filter((use) => use.sentence === id)
    return words.map(({ form, start, end }) => {
      const own = form === undefined ? null : (byForm[form] ?? null)
      if (own !== 'new') return own
      return here.find((use) => use.start <= start && end <= use.end)?.status ?? own
    })
  }
}
