import type { BilingualDocument, Group, Pair, Sentence, SideName } from '../document/types.ts'
import { type CutPlace, findCut } from './find-cut.ts'
import type { CutCorrection } from './types.ts'

/** A document after a cut, or why the sentence cannot be cut there. */
export type CutResult =
  | {
      document: BilingualDocument
      /** Units of several words that the cut went through; they are gone. */
      dropped: Group[]
    }
  | { trouble: string }

/**
 * Cuts a sentence in two. Words, terms, names and notes stay what they are; both pieces stay in their pair.
 * @param document Document.
 * @param ids Sentences that the anchor of the correction names now, in order.
 * @param edit Correction.
 * @returns A new document; the same one when the cut is there already.
 */
export function cutSentence(
  document: BilingualDocument,
  ids: readonly string[],
  edit: CutCorrection,
): CutResult {
  const pieces = document.sentences.filter(({ id }) => ids.includes(id))
  const place = findCut(edit.sentence.text, edit.at, pieces)
  if (!place) return { trouble: 'leaves no two sentences' }
  const sentence = pieces.find(({ id }) => id === place.id)
  if (!sentence) return { document, dropped: [] }
  const at = sentence.start + place.start
  const inside = findInside(document, sentence, at)
  if (inside !== undefined) return { trouble: `goes through “${inside}”` }
  const [first, second, dropped] = divide(sentence, place, nextId(document, sentence.id))
  const owner = <T extends { sentence: string; start: number }>(item: T): T =>
    item.sentence === sentence.id && item.start >= at ? { ...item, sentence: second.id } : item
  return {
    document: {
      ...document,
      sentences: document.sentences.flatMap((item) =>
        item === sentence ? [first, second] : [item],
      ),
      pairs: document.pairs.map((pair) => addAfter(pair, sentence, second.id)),
      terms: document.terms.map(owner),
      names: document.names.map(owner),
      notes: document.notes.map(owner),
    },
    dropped,
  }
}

/** A word, term, name or note that would be cut, as it is written. */
function findInside(
  { source, target, terms, names, notes }: BilingualDocument,
  { id, side, words }: Sentence,
  at: number,
): string | undefined {
  const own = [...terms, ...names, ...notes].filter((item) => item.sentence === id)
  const range = [...words, ...own].find(({ start, end }) => start < at && at < end)
  return range && { source, target }[side].text.slice(range.start, range.end)
}

function divide(
  sentence: Sentence,
  { end, start }: CutPlace,
  id: string,
): [first: Sentence, second: Sentence, dropped: Group[]] {
  const { text, words, groups } = sentence
  const at = sentence.start + start
  const count = words.filter((word) => word.start < at).length
  const isBefore = (group: Group): boolean => group.words.every((word) => word < count)
  const isAfter = (group: Group): boolean => group.words.every((word) => word >= count)
  const first = {
    ...sentence,
    end: sentence.start + end,
    text: text.slice(0, end),
    words: words.slice(0, count),
    groups: groups.filter(isBefore),
  }
  const second = {
    ...sentence,
    id,
    start: at,
    text: text.slice(start),
    words: words.slice(count),
    groups: groups
      .filter(isAfter)
      .map((group) => ({ ...group, words: group.words.map((word) => word - count) })),
  }
  return [first, second, groups.filter((group) => !isBefore(group) && !isAfter(group))]
}

function nextId({ sentences }: BilingualDocument, id: string): string {
  let number = 2
  while (sentences.some((sentence) => sentence.id === `${id}.${number}`)) number++
  return `${id}.${number}`
}

/** Word numbers run through all sentences of a side, so links stay true. */
function addAfter(pair: Pair, { id, side }: { id: string; side: SideName }, added: string): Pair {
  if (!pair[side].includes(id)) return pair
  return { ...pair, [side]: pair[side].flatMap((item) => (item === id ? [id, added] : [item])) }
}
