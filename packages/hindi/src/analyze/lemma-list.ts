import { fold } from '../fold/index.ts'
import { fetchRareLemmas, readFrequentLemmas } from '#lemma-source'
import type { LemmaData } from './lemma-source/lemma-data.ts'
import { type LemmaWord, LemmaWords } from './lemma-words.ts'

/** A form that no paradigm tells. */
export interface IrregularForm {
  word: LemmaWord
  slot: string
}

/** The lemma list, made ready for looking up. */
export interface LemmaList {
  /** Words by folded citation form or variant. */
  words: LemmaWords
  /** Irregular forms by folded form. */
  irregular: Map<string, IrregularForm[]>
  /** Verbs that make conjunct verbs, in the order of the bits of `lightVerbs`. */
  conjunctVerbs: readonly string[]
  /** Grows when words are added, so that what was found before can be forgotten. */
  version: number
}

let list: LemmaList | undefined
let rare: Promise<void> | undefined

/**
 * Gives the lemma list, unpacking it on the first call.
 *
 * @returns The list.
 */
export function getLemmaList(): LemmaList {
  if (!list) {
    list = { words: new LemmaWords(), irregular: new Map(), conjunctVerbs: [], version: 0 }
    addLemmas(list, readFrequentLemmas(), 1)
  }
  return list
}

/**
 * Adds the rare words to the lemma list, once; without them they are read by their ending or not at all.
 *
 * @returns When they are there.
 */
export function loadRareLemmas(): Promise<void> {
  rare ??= fetchRareLemmas().then((data) => addLemmas(getLemmaList(), data, 0))
  return rare
}

function addLemmas(to: LemmaList, data: LemmaData, least: 0 | 1): void {
  const { words, irregular } = to
  words.add(data, least)
  for (const item of data.irregular) {
    const [form = '', lemma = '', upos, slot = ''] = item.split(':')
    const word = words.get(fold(lemma))?.find((each) => each.upos === upos)
    if (!word) continue
    const key = fold(form)
    irregular.set(key, [...(irregular.get(key) ?? []), { word, slot }])
  }
  to.conjunctVerbs = data.conjunctVerbs
  to.version++
}
