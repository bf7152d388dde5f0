import type { DictionaryEntry, Sentence, TermUse, WordForm } from '@sahapath/core/document'
import type { DocumentIndex } from '../document/index-document.ts'
import { linkedWords, textOf } from '../document/link-words.ts'
import { orderGlosses } from '../document/order-glosses.ts'
import { groupOf, unitOf } from '../document/unit-of.ts'
import type { FoundWord } from '../reading/reading-host.ts'
import type { CardModel, FittedEntry, Place } from './card-model.ts'

/**
 * Collects what a document knows of one Hindi word where it stands.
 * @param index Look-ups of the document.
 * @param found A word of the source side.
 * @param own Entries of one's own dictionaries, which come after those of the document.
 * @returns What a card shows.
 */
export function describeWord(
  index: DocumentIndex,
  found: FoundWord,
  own: readonly DictionaryEntry[] = [],
): CardModel {
  const { sentence, row, word } = found
  const place = sentence.words[word]
  const texts = (words: readonly number[]): string[] =>
    linkedWords(row, found, words).map((to) => textOf(to.sentence, to.sentence.words[to.word]))
  const covers = (use: { start: number; end: number }): boolean =>
    place !== undefined && use.start < place.end && place.start < use.end
  const group = groupOf(sentence, word)
  const form = index.form(place?.form)
  const linked = texts([word])
  const terms = termsAround(index, sentence, covers)
  const fit = (id: string, by: readonly string[]): FittedEntry | undefined => {
    const entry = index.entry(id)
    return entry && { entry, glosses: orderGlosses(entry.glosses, by) }
  }
  const unit = group && {
    group,
    entry: group.entry === undefined ? undefined : fit(group.entry, texts(group.words)),
  }
  // A noun and a verb that no dictionary has together are only guessed to be one.
  const isGuess = group?.kind === 'conjunct-verb' && !unit?.entry
  const isTerm = terms.some(({ concept }) => concept.hi === group?.lemma)
  return {
    found,
    surface: textOf(sentence, place),
    terms,
    name: index.namesOf(sentence.id).find(covers),
    unit: isGuess || isTerm ? undefined : unit,
    form,
    entries: [
      ...(form?.entries ?? []).flatMap((id) => fit(id, linked) ?? []),
      ...own.map((entry) => ({ entry, glosses: orderGlosses(entry.glosses, linked) })),
    ],
    linked: texts(unitOf(found)),
    others: form ? otherPlaces(index, form, sentence) : [],
  }
}

/**
 * Lists what a dictionary may have a word under.
 * @param index Look-ups of the document.
 * @param found A word of the source side.
 * @returns Its headword, the form itself, and the unit it is read in.
 */
export function wordsOf(index: DocumentIndex, { sentence, word }: FoundWord): string[] {
  const place = sentence.words[word]
  const lemma = index.form(place?.form)?.lemma
  const unit = groupOf(sentence, word)?.lemma
  return [lemma, textOf(sentence, place), unit].filter((each) => each !== undefined)
}

// A term within a longer name of the same thing adds nothing to it.
function termsAround(
  index: DocumentIndex,
  sentence: Sentence,
  covers: (use: TermUse) => boolean,
): CardModel['terms'] {
  const seen = new Set<string>()
  return index
    .termsOf(sentence.id)
    .filter(covers)
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
    .flatMap((use) => {
      const concept = index.concept(use.concept)
      if (!concept || seen.has(concept.id)) return []
      seen.add(concept.id)
      return [{ use, concept, others: otherUses(index, use.concept, sentence) }]
    })
}

function otherUses(index: DocumentIndex, concept: string, here: Sentence): Place[] {
  const uses = index.document.terms.filter((use) => use.concept === concept)
  const ids = new Set(uses.map((use) => use.sentence))
  ids.delete(here.id)
  return [...ids].map((sentence) => ({ sentence, number: index.pairOf(sentence) }))
}

function otherPlaces(index: DocumentIndex, form: WordForm, here: Sentence): Place[] {
  const same = new Set<number>()
  index.document.forms.forEach(({ lemma, upos }, number) => {
    if (lemma === form.lemma && upos === form.upos) same.add(number)
  })
  return index.document.sentences
    .filter((sentence) => sentence.side === 'source' && sentence !== here)
    .filter(({ words }) => words.some((word) => word.form !== undefined && same.has(word.form)))
    .map(({ id }) => ({ sentence: id, number: index.pairOf(id) }))
}
