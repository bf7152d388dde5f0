import type { BilingualDocument, Provenance } from '@sahapath/core/document'
import { shareOfFrequent } from './library-words.ts'

/** What a library shows of one article: plain JSON, an index is an array of them. */
export interface LibraryItem {
  id: string
  /** Address of the article's page, relative to the library's. */
  href: string
  title: { hi: string | null; en: string | null }
  publisher: string | null
  /** ISO 8601 date, month or year. */
  date: string | null
  provenance: Provenance
  /** Hindi words. */
  words: number
  /** Hindi sentences. */
  sentences: number
  /** Uses of glossary terms. */
  terms: number
  /** Share of the running words, of names and numbers apart, that are frequent, 0–1; absent when no word has an entry. */
  frequent?: number
  /** More to find the article by: its names and terms, in both scripts and romanised. */
  search: string
}

/**
 * Describes an article for a library's index.
 * @param document Its document.
 * @param href Address of its page.
 * @returns The item.
 */
export function createLibraryItem(document: BilingualDocument, href: string): LibraryItem {
  const { id, source, target, provenance } = document
  const sentences = document.sentences.filter(({ side }) => side === 'source')
  const words = sentences.flatMap((sentence) => sentence.words)
  const frequent = shareOfFrequent(document)
  return {
    id,
    href,
    title: { hi: source.title, en: target.title },
    publisher: source.publisher,
    date: source.date,
    provenance,
    words: words.length,
    sentences: sentences.length,
    terms: document.terms.length,
    ...(frequent === undefined ? {} : { frequent: Math.round(frequent * 100) / 100 }),
    search: collectSearch(document),
  }
}

function collectSearch({ names, terms, concepts, forms, source }: BilingualDocument): string {
  const romanized = new Map(forms.map((form) => [form.surface, form.romanization]))
  const romanize = (text: string): string =>
    text
      .split(/[\s,.:;!?।“”"'‘’()]+/u)
      .map((word) => romanized.get(word) ?? '')
      .join(' ')
  const texts = [
    romanize(source.title ?? ''),
    ...names.flatMap(({ surface, name, english }) => [name, english ?? '', romanize(surface)]),
    ...terms.map(({ surface }) => romanize(surface)),
    ...concepts.flatMap(({ hi, en }) => [hi, ...en]),
  ]
  return [...new Set(texts.map((text) => text.trim().replaceAll(/\s+/g, ' ')))]
    .filter(Boolean)
    .join('\n')
}
