import type { BilingualDocument } from '@sahapath/core/document'
import { idsOfWords } from '../vocabulary/ids-of-words.ts'

/**
 * One word of an article: how often it stands there, whether it is frequent in the language (1 or 0), and the
 * ids it may be saved under, as places in `LibraryWords.ids`: its own, then those of terms it is part of.
 */
export type WordRow = [count: number, frequent: number, ...ids: number[]]

/** The words of a library's articles, from which is told how many someone knows: plain JSON. */
export interface LibraryWords {
  /** Ids of words and terms as a vocabulary has them, once each. */
  ids: string[]
  /** Words by id of the article; names and numbers are not among them. */
  articles: Record<string, WordRow[]>
}

// Levels 1 and 2 of 5 are what a learner meets in any newspaper.
const frequentLevel = 2

/**
 * Counts the words of articles for a library.
 * @param documents Documents of the articles.
 * @returns Their words.
 */
export function collectWords(documents: readonly BilingualDocument[]): LibraryWords {
  const places = new Map<string, number>()
  const place = (id: string): number => {
    const known = places.get(id) ?? places.size
    places.set(id, known)
    return known
  }
  const articles = documents.map((document): [string, WordRow[]] => {
    const rows = new Map<string, WordRow>()
    for (const { ids, frequent } of listWords(document)) {
      const row: WordRow = [1, Number(frequent), ...ids.map(place)]
      const key = row.join()
      const own = rows.get(key)
      if (own) own[0]++
      else rows.set(key, row)
    }
    return [document.id, [...rows.values()]]
  })
  return { ids: [...places.keys()], articles: Object.fromEntries(articles) }
}

/**
 * Measures how much of an article is frequent words.
 * @param document Its document.
 * @returns Share of the running words, 0–1, of names and numbers apart; undefined when no word has an entry.
 */
export function shareOfFrequent(document: BilingualDocument): number | undefined {
  const words = listWords(document)
  if (!words.some(({ level }) => level)) return undefined
  return words.filter(({ frequent }) => frequent).length / words.length
}

interface ListedWord {
  ids: string[]
  level: number | undefined
  frequent: boolean
}

function listWords(document: BilingualDocument): ListedWord[] {
  const { forms, entries, sentences } = document
  const levels = new Map(entries.map(({ id, level }) => [id, level]))
  const idsOf = idsOfWords(document)
  return sentences
    .filter(({ side }) => side === 'source')
    .flatMap((sentence) =>
      idsOf(sentence).flatMap((ids, at) => {
        const form = forms[sentence.words[at]?.form ?? -1]
        const level = levels.get(form?.entries[0] ?? '')
        return ids ? [{ ids, level, frequent: (level ?? Infinity) <= frequentLevel }] : []
      }),
    )
}
