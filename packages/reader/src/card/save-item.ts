import type { Sentence, TermUse } from '@sahapath/core/document'
import type { SavedWord } from '../events/saved-word.ts'
import { wordId } from '../events/word-id.ts'
import type { DocumentIndex } from '../document/index-document.ts'
import type { CardModel } from './card-model.ts'

/**
 * Makes what is saved when someone saves the word of a card: the term if it is one, else the word.
 * @param index Look-ups of the document.
 * @param model The card.
 * @returns The word or term with its sentence pair.
 */
export function itemOfCard(index: DocumentIndex, model: CardModel): SavedWord {
  const { found, form, surface } = model
  const { row, sentence } = found
  const text = (sentences: readonly { text: string }[]): string =>
    sentences.map((each) => each.text).join(' ')
  const term = model.terms[0]
  const word = sentence.words[found.word]
  const [start, end] = term
    ? [term.use.start, term.use.end]
    : [word?.start ?? sentence.start, word?.end ?? sentence.end]
  // Sentences of the pair are joined by one space, so earlier ones move this one along.
  const before = text(row.source.slice(0, row.source.indexOf(sentence)))
  const shift = (before === '' ? 0 : before.length + 1) - sentence.start
  return {
    ...(term
      ? {
          id: `term:${term.concept.id}`,
          kind: 'term' as const,
          headword: term.concept.hi,
          romanization: romanizeUse(index, sentence, term.use),
          glosses: [...term.concept.en],
          surface: term.use.surface,
        }
      : {
          id: wordId(form?.lemma ?? surface, form?.upos ?? 'X'),
          kind: 'word' as const,
          headword: form?.lemma ?? surface,
          romanization: model.entries[0]?.entry.romanization ?? form?.romanization ?? '',
          glosses: glossesOf(model),
          surface,
        }),
    context: {
      document: index.document.id,
      title: index.document.source.title ?? '',
      source: text(row.source),
      target: text(row.target),
      start: start + shift,
      end: end + shift,
    },
  }
}

function romanizeUse(index: DocumentIndex, sentence: Sentence, use: TermUse): string {
  return sentence.words
    .filter((word) => word.start >= use.start && word.end <= use.end)
    .map((word) => index.form(word.form)?.romanization ?? '')
    .join(' ')
}

function glossesOf({ name, entries }: CardModel): string[] {
  if (name?.english) return [name.english]
  return [...(entries[0]?.glosses ?? [])]
}
