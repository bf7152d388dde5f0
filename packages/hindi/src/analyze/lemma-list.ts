import { fold } from '../fold/index.ts'
import { fetchRareLemmas, readFrequentLemmas } from '#lemma-source'
import type { Upos } from '../types.ts'
import { classifyLemma } from './classify-lemma.ts'
import type { LemmaData } from './lemma-source/lemma-data.ts'
import type { PackedRow } from './packing/lemma-model.ts'

/** A word of the lemma list. */
export interface LemmaWord {
  /** Citation form as it is printed. */
  lemma: string
  upos: Upos
  gender: '' | 'm' | 'f'
  /** How it is inflected. */
  paradigm: number
  /** True for verbs without an object. */
  intransitive: boolean
  /** How often it is met: 2 for the first 3,000 words, 1 for the first 6,000, 0 for the rest. */
  frequency: 0 | 1 | 2
  /** Light verbs it makes conjunct verbs with, a bit for each place in `conjunctVerbs`. */
  lightVerbs: number
}

/** A form that no paradigm tells. */
export interface IrregularForm {
  word: LemmaWord
  slot: string
}

/** The lemma list, made ready for looking up. */
export interface LemmaList {
  /** Words by folded citation form or variant. */
  words: Map<string, LemmaWord[]>
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
    list = { words: new Map(), irregular: new Map(), conjunctVerbs: [], version: 0 }
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
  for (const row of data.rows) {
    const key = fold(row.spelling)
    for (const word of makeWords(row, key, data.tags[row.tag] ?? [], least)) {
      const others = words.get(key)
      if (others) others.push(word)
      else words.set(key, [word])
    }
  }
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

/** A noun of both genders is two words, which are inflected differently. */
function makeWords(
  row: PackedRow,
  folded: string,
  tag: readonly string[],
  least: 0 | 1,
): LemmaWord[] {
  const [upos = 'NOUN', genders = '', behaviour] = tag
  return genders.split('/').map((gender) => ({
    lemma: row.spelling,
    upos: upos as Upos,
    gender: gender as LemmaWord['gender'],
    paradigm: classifyLemma(folded, upos, gender, behaviour === 'i' && upos !== 'VERB'),
    intransitive: upos === 'VERB' && behaviour === 'i',
    frequency: row.frequent ? 2 : least,
    lightVerbs: row.lightVerbs,
  }))
}
