import type { NameUse, Sentence, TermUse } from '@sahapath/core/document'
import type { SavedWord } from '../events/saved-word.ts'
import { wordId } from '../events/word-id.ts'
import type { DocumentIndex } from '../document/index-document.ts'
import { type CardModel, headEntry } from './card-model.ts'

/**
 * Makes what is saved when someone saves the word of a card: what its first heading names.
 * @param index Look-ups of the document.
 * @param model The card.
 * @returns The term, name or word with its sentence pair.
 */
export function itemOfCard(index: DocumentIndex, model: CardModel): SavedWord {
  const { row, sentence } = model.found
  const text = (sentences: readonly { text: string }[]): string =>
    sentences.map((each) => each.text).join(' ')
  const { start, end, ...saved } = describeSaved(index, model)
  // Sentences of the pair are joined by one space, so earlier ones move this one along.
  const before = text(row.source.slice(0, row.source.indexOf(sentence)))
  const shift = (before === '' ? 0 : before.length + 1) - sentence.start
  return {
    ...saved,
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

type Saved = Omit<SavedWord, 'context'> & { start: number; end: number }

function describeSaved(index: DocumentIndex, model: CardModel): Saved {
  const { form, surface, name, found } = model
  const { sentence } = found
  const [term] = model.terms
  if (term) {
    const { concept, use } = term
    const { id, hi, en } = concept
    return {
      ...placeOf(index, sentence, use),
      id: `term:${id}`,
      kind: 'term',
      headword: hi,
      glosses: [...en],
    }
  }
  if (name) {
    const glosses = name.english ? [name.english] : []
    const id = `name:${name.name}`
    return { ...placeOf(index, sentence, name), id, kind: 'word', headword: name.name, glosses }
  }
  const { start, end } = sentence.words[found.word] ?? sentence
  const headword = form?.lemma ?? surface
  const entry = headEntry(model)
  return {
    start,
    end,
    surface,
    id: wordId(headword, form?.upos ?? 'X'),
    kind: 'word',
    headword,
    romanization: entry?.entry.romanization ?? form?.romanization ?? '',
    glosses: [...(entry?.glosses ?? [])],
  }
}

function placeOf(
  index: DocumentIndex,
  sentence: Sentence,
  use: TermUse | NameUse,
): Pick<Saved, 'start' | 'end' | 'surface' | 'romanization'> {
  const { start, end, surface } = use
  return { start, end, surface, romanization: romanizeUse(index, sentence, use) }
}

function romanizeUse(index: DocumentIndex, sentence: Sentence, use: TermUse | NameUse): string {
  return sentence.words
    .filter((word) => word.start >= use.start && word.end <= use.end)
    .map((word) => index.form(word.form)?.romanization ?? '')
    .join(' ')
}
