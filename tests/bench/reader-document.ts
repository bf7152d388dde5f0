import {
  assertDocument,
  type BilingualDocument,
  type SideName,
  type WordForm,
} from '@sahapath/core/document'
import { buildDocument } from '@sahapath/core/pipeline'
import { loadLexicon } from '@sahapath/lexicon'
import { readArticles } from './library.ts'

let articles: Promise<BilingualDocument[]> | undefined

/**
 * Makes a document as long as wanted out of the example library's articles, one after another, again
 * and again: real sentences, words, links and terms; forms, entries and concepts are there once each.
 * @param pairs Pairs that it has at least; the last article is not cut.
 * @returns The document.
 */
export async function makeLongDocument(pairs: number): Promise<BilingualDocument> {
  articles ??= loadLexicon().then((lexicon) =>
    readArticles().map((request) => buildDocument(request, lexicon).document),
  )
  const built = await articles
  const [first] = built
  if (!first) throw new Error('The library has no article')
  const empty = {
    blocks: [],
    sentences: [],
    pairs: [],
    terms: [],
    names: [],
    removed: [],
    notes: [],
  }
  const long: BilingualDocument = {
    ...structuredClone(first),
    ...structuredClone(empty),
    forms: uniteForms(built),
    entries: uniteById(built.flatMap(({ entries }) => entries)),
    concepts: uniteById(built.flatMap(({ concepts }) => concepts)),
  }
  long.source.text = ''
  long.target.text = ''
  for (let round = 0; long.pairs.length < pairs; round++) {
    const next = built[round % built.length]
    if (next) append(long, next, `${round}-`)
  }
  assertDocument(long)
  return long
}

function append(long: BilingualDocument, next: BilingualDocument, mark: string): void {
  const added = { source: long.source.text.length, target: long.target.text.length }
  const moved = <T extends { start: number; end: number }>(each: T, side: SideName): T => ({
    ...each,
    start: each.start + added[side],
    end: each.end + added[side],
  })
  const marked = (id: string): string => mark + id
  const numbers = next.forms.map((form) => numberOf(long.forms, form))
  long.source.text += `${next.source.text}\n`
  long.target.text += `${next.target.text}\n`
  for (const block of next.blocks) {
    long.blocks.push({ ...moved(block, block.side), id: marked(block.id) })
  }
  for (const sentence of next.sentences) {
    long.sentences.push({
      ...moved(sentence, sentence.side),
      id: marked(sentence.id),
      block: marked(sentence.block),
      words: sentence.words.map(({ form, ...word }) => ({
        ...moved(word, sentence.side),
        ...(form === undefined ? {} : { form: numbers[form] ?? -1 }),
      })),
    })
  }
  for (const pair of next.pairs) {
    const { id, source, target } = pair
    long.pairs.push({
      ...pair,
      id: marked(id),
      source: source.map(marked),
      target: target.map(marked),
    })
  }
  for (const term of next.terms) {
    const { id, sentence } = term
    long.terms.push({ ...moved(term, 'source'), id: marked(id), sentence: marked(sentence) })
  }
  for (const name of next.names) {
    long.names.push({ ...moved(name, 'source'), sentence: marked(name.sentence) })
  }
}

const numbersOf = new WeakMap<readonly WordForm[], Map<string, number>>()

function numberOf(forms: readonly WordForm[], form: WordForm): number {
  let numbers = numbersOf.get(forms)
  if (!numbers) {
    numbers = new Map(forms.map((each, number) => [JSON.stringify(each), number]))
    numbersOf.set(forms, numbers)
  }
  return numbers.get(JSON.stringify(form)) ?? -1
}

function uniteForms(articles: readonly BilingualDocument[]): WordForm[] {
  const forms = articles.flatMap((article) => article.forms)
  return [...new Map(forms.map((form) => [JSON.stringify(form), form])).values()]
}

function uniteById<T extends { id: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()]
}
