import type {
  Concept,
  DictionaryEntry,
  Group,
  NameUse,
  TermUse,
  WordForm,
} from '@sahapath/core/document'
import { languageOf } from '../document/language-of.ts'
import type { FoundWord } from '../reading/reading-host.ts'

/** Another place in the article: the sentence and the number of its pair. */
export interface Place {
  sentence: string
  number: number
}

/** A dictionary entry with its glosses in the order that fits here. */
export interface FittedEntry {
  entry: DictionaryEntry
  glosses: string[]
}

/** All that a card shows of the word it was opened on. */
export interface CardModel {
  found: FoundWord
  surface: string
  /** Terms that hold the word, the longest first, each with its other uses. */
  terms: { use: TermUse; concept: Concept; others: Place[] }[]
  name: NameUse | undefined
  /** The unit of several words that the word belongs to. */
  unit: { group: Group; entry: FittedEntry | undefined } | undefined
  form: WordForm | undefined
  entries: FittedEntry[]
  /** The linked words of the other side, in order. */
  linked: string[]
  /** Other places in the article with the same headword. */
  others: Place[]
}

/**
 * Tells whether there is anything to say of a word.
 * @param model The card.
 * @returns False for words of an English sentence in the Hindi text, unless a term, a name or an entry holds them.
 */
export function tellsSomething({ found, terms, name, entries }: CardModel): boolean {
  return (
    languageOf(found.sentence.text) === 'hi' || terms.length > 0 || !!name || entries.length > 0
  )
}

/**
 * Finds the entry of the word that the card is headed by; a form with an entry of its own (उनके "their") comes before it.
 * @param model The card.
 * @returns The entry; undefined when there is none at all.
 */
export function headEntry({ form, entries }: CardModel): FittedEntry | undefined {
  return entries.find(({ entry }) => entry.lemma === form?.lemma) ?? entries[0]
}
