import type { Romanizer } from '../document/romanize-sentence.ts'
import type { TranslatePart } from '../locale/translator.ts'
import type { CardKey } from './card-text.ts'
import type { CardModel } from './card-model.ts'

/** A place in another article of the library. */
export interface Elsewhere {
  title: string
  /** Address of the article; only http, https and relative addresses are linked. */
  href: string
}

/** What a card needs beside its model: words of the interface and what its buttons do. */
export interface CardContext {
  tell: TranslatePart<CardKey>
  /** Language of the interface. */
  language: string
  romanizer: Romanizer | undefined
  /** Whether the word of the card is in the vocabulary. */
  saved: boolean
  /** Other articles that use the term, when the page knows them. */
  elsewhere: readonly Elsewhere[]
  /** @returns Text of a sentence by its id; empty when there is none. */
  sentenceText(id: string): string
  goTo(number: number): void
  save(model: CardModel): void
  close(): void
}
