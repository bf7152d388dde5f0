import type {
  BilingualDocument,
  Block,
  Concept,
  DictionaryEntry,
  NameUse,
  Note,
  Sentence,
  TermUse,
  WordForm,
} from '@sahapath/core/document'

/** Look-ups into one document; every map is made on first use. */
export interface DocumentIndex {
  readonly document: BilingualDocument
  /** @returns The sentence, or undefined when the document has none of this id. */
  sentence(id: string): Sentence | undefined
  block(id: string): Block | undefined
  entry(id: string): DictionaryEntry | undefined
  concept(id: string): Concept | undefined
  /** @returns The form of a word of the source side. */
  form(number: number | undefined): WordForm | undefined
  termsOf(sentence: string): readonly TermUse[]
  namesOf(sentence: string): readonly NameUse[]
  notesOf(sentence: string): readonly Note[]
  /** @returns Number of the pair that holds the sentence, or -1. */
  pairOf(sentence: string): number
}

const indexes = new WeakMap<BilingualDocument, DocumentIndex>()
const none: readonly never[] = []

/**
 * Makes the look-ups of a document, or returns those made before.
 * @param document The bilingual document; it must not change afterwards.
 * @returns The look-ups.
 */
export function indexDocument(document: BilingualDocument): DocumentIndex {
  const known = indexes.get(document)
  if (known) return known
  const sentences = once(() => byId(document.sentences))
  const blocks = once(() => byId(document.blocks))
  const entries = once(() => byId(document.entries))
  const concepts = once(() => byId(document.concepts))
  const terms = once(() => bySentence(document.terms))
  const names = once(() => bySentence(document.names))
  const notes = once(() => bySentence(document.notes))
  const pairs = once(() => numberPairs(document))
  const index: DocumentIndex = {
    document,
    sentence: (id) => sentences().get(id),
    block: (id) => blocks().get(id),
    entry: (id) => entries().get(id),
    concept: (id) => concepts().get(id),
    form: (number) => (number === undefined ? undefined : document.forms[number]),
    termsOf: (id) => terms().get(id) ?? none,
    namesOf: (id) => names().get(id) ?? none,
    notesOf: (id) => notes().get(id) ?? none,
    pairOf: (id) => pairs().get(id) ?? -1,
  }
  indexes.set(document, index)
  return index
}

function once<T>(make: () => T): () => T {
  let value: T | undefined
  return () => (value ??= make())
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}

function bySentence<T extends { sentence: string }>(items: readonly T[]): Map<string, T[]> {
  const map = new Map<string, T[]>()
  for (const item of items) {
    const list = map.get(item.sentence)
    if (list) list.push(item)
    else map.set(item.sentence, [item])
  }
  return map
}

function numberPairs(document: BilingualDocument): Map<string, number> {
  const map = new Map<string, number>()
  document.pairs.forEach((pair, number) => {
    for (const id of pair.source) map.set(id, number)
    for (const id of pair.target) map.set(id, number)
  })
  return map
}
