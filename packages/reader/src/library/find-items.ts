import { foldForSearch } from '../document/fold-for-search.ts'
import type { LibraryItem } from './library-item.ts'

/** Orders a library can be shown in. */
export const libraryOrders = ['date', 'title', 'minutes', 'level'] as const

export type LibraryOrder = (typeof libraryOrders)[number]

// A learner reads Hindi beside its English at about this many Hindi words a minute.
const wordsPerMinute = 110

/**
 * Tells how long an article takes.
 * @param item The article.
 * @returns Whole minutes, at least one.
 */
export function minutesToRead({ words }: LibraryItem): number {
  return Math.max(1, Math.round(words / wordsPerMinute))
}

/**
 * Finds articles by what someone types, in either script or romanised.
 * @param items The articles.
 * @param query What was typed; every word of it must be found.
 * @returns The articles found, in the given order; all for an empty query.
 */
export function findItems(items: readonly LibraryItem[], query: string): LibraryItem[] {
  const words = foldForSearch(query).split(/\s+/).filter(Boolean)
  return items.filter(({ title, publisher, search }) => {
    const text = foldForSearch([title.hi, title.en, publisher, search].join('\n'))
    return words.every((word) => text.includes(word))
  })
}

/**
 * Puts articles in order.
 * @param items The articles.
 * @param order The order.
 * @param language Code of the interface language, whose title and alphabet count.
 * @param ease Tells how much of an article is familiar; the share of frequent words by default.
 * @returns A new list; articles that the order cannot tell apart stay as they were.
 */
export function sortItems(
  items: readonly LibraryItem[],
  order: LibraryOrder,
  language: string,
  ease: (item: LibraryItem) => number | undefined = ({ frequent }) => frequent,
): LibraryItem[] {
  const { compare } = new Intl.Collator(language)
  const title = ({ title: { hi, en } }: LibraryItem): string =>
    (language === 'hi' ? (hi ?? en) : (en ?? hi)) ?? ''
  const orders: Record<LibraryOrder, (a: LibraryItem, b: LibraryItem) => number> = {
    date: (a, b) => (b.date ?? '').localeCompare(a.date ?? ''),
    title: (a, b) => compare(title(a), title(b)),
    minutes: (a, b) => a.words - b.words,
    level: (a, b) => (ease(b) ?? 0) - (ease(a) ?? 0),
  }
  return [...items].sort(orders[order])
}
